import {type Problem, problem} from '../problem';
import type {ModelRule} from '../rule';
import {citedBy} from '../../figures/figure';
import {pagePlaces, recordExists, referenceExists} from '../../model/lookup';
import {type SiteModel, placeOfRecord} from '../../model/siteModel';

type Target = 'concepts' | 'organisations' | 'visits' | 'references' | 'pages';
type Use = readonly [record: string, field: string, target: Target, ids: readonly string[]];

/** A record that points to an id that no record has. */
export const unknownId: ModelRule = {
  id: 'record-unknown-id',
  severity: 'error',
  texts: {
    cs: {
      what: 'Pole „{field}“ odkazuje na „{id}“, které v {target} není.',
      why: 'Odkaz by vedl do prázdna.',
      mend: 'Opravte id (je to název souboru bez koncovky), nebo záznam založte.',
    },
    en: {
      what: 'The field “{field}” points to “{id}”, which is not in {target}.',
      why: 'The link would lead nowhere.',
      mend: 'Correct the id (it is the file name without its ending) or add that record.',
    },
    nb: {
      what: 'Feltet «{field}» peker på «{id}», som ikke finnes i {target}.',
      why: 'Lenken ville ikke føre noe sted.',
      mend: 'Rett id-en (den er filnavnet uten endelse), eller opprett oppføringen.',
    },
  },
  check(model) {
    const known: Record<Target, (id: string) => boolean> = {
      concepts: (id) => recordExists(model, 'concepts', id),
      organisations: (id) => recordExists(model, 'organisations', id),
      visits: (id) => recordExists(model, 'visits', id),
      references: (id) => referenceExists(model, id),
      pages: pageTest(model),
    };
    return uses(model).flatMap(([record, field, target, ids]) =>
      ids
        .filter((id) => !known[target](id))
        .map((id): Problem =>
          problem(unknownId, placeOfRecord(model, record, field), {field, id, target: TARGET_PLACES[target]}),
        ),
    );
  },
};

const TARGET_PLACES: Record<Target, string> = {
  concepts: 'data/concepts',
  organisations: 'data/organisations',
  visits: 'data/visits',
  references: 'data/references.yml',
  pages: 'docs',
};

/** Records outlive editions: a page counts as known when the edition in preparation or any edition has it. */
function pageTest(model: SiteModel): (path: string) => boolean {
  const paths = new Set(
    pagePlaces(model)
      .filter((page) => page.collection === 'docs')
      .map((page) => page.path),
  );
  return (path) => paths.has(path);
}

function uses(model: SiteModel): Use[] {
  const all: Use[] = [];
  for (const concept of Object.values(model.concepts)) {
    const record = `concepts/${concept.id}`;
    all.push([record, 'broader', 'concepts', concept.broader], [record, 'related', 'concepts', concept.related]);
    all.push([record, 'sharesLabelWith', 'concepts', concept.sharesLabelWith]);
  }
  for (const organisation of Object.values(model.organisations)) {
    const record = `organisations/${organisation.id}`;
    all.push(
      [record, 'concepts', 'concepts', organisation.concepts],
      [record, 'references', 'references', organisation.references],
    );
    all.push([record, 'pages', 'pages', organisation.pages]);
    all.push([record, 'contactPoints.source', 'references', organisation.contactPoints.map((point) => point.source)]);
  }
  for (const helpline of Object.values(model.helplines)) {
    const record = `helplines/${helpline.id}`;
    all.push([record, 'source', 'references', [helpline.source]]);
    if (helpline.operator) all.push([record, 'operator', 'organisations', [helpline.operator]]);
  }
  for (const visit of Object.values(model.visits)) {
    const record = `visits/${visit.id}`;
    all.push(
      [record, 'visitors', 'organisations', visit.visitors],
      [record, 'partners', 'organisations', visit.partners],
    );
    all.push([record, 'pages', 'pages', visit.pages], [record, 'references', 'references', visit.references]);
    for (const host of visit.hosts) {
      all.push([record, `hosts.${host.id}.concepts`, 'concepts', host.concepts]);
      all.push([record, `hosts.${host.id}.inference`, 'references', host.inference?.references ?? []]);
    }
  }
  for (const finding of Object.values(model.findings)) {
    const record = `findings/${finding.id}`;
    all.push([record, 'visit', 'visits', [finding.visit]], [record, 'concepts', 'concepts', finding.concepts]);
    all.push([record, 'pages', 'pages', finding.pages], [record, 'references', 'references', finding.references]);
    all.push([record, 'inference.references', 'references', finding.inference?.references ?? []]);
  }
  for (const figure of Object.values(model.figures))
    for (const [field, ids] of citedBy(figure)) all.push([`figures/${figure.id}`, field, 'references', ids]);
  for (const event of Object.values(model.events))
    all.push([`events/${event.id}`, 'references', 'references', event.references]);
  return all;
}
