import {anchorsOf} from '../../content/anchors';
import {DIRECTIVES, type DirectiveSpec, type DirectiveTarget} from '../../content/directives';
import {ID_PATTERN} from '../../content/ids';
import type {DirectiveUse, Page} from '../../content/page';
import {COUNTRIES} from '../../directory/countries';
import {CALCULATORS, isCalculator} from '../../evaluation/calculators';
import {recordExists, referenceExists, unreadIds} from '../../model/lookup';
import type {SiteModel} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A directive with an attribute that it does not have, without one that it needs, or that points to nothing. */
export const directiveTarget: ModelRule = {
  id: 'directive-target',
  severity: 'error',
  texts: {
    cs: {
      what: 'Značka „{name}“ má neplatný údaj „{value}“.',
      why: 'Web by na tom místě neměl co ukázat.',
      mend: 'Pište ji jako {example}. Co na tom místě může stát: {choices}.',
    },
    en: {
      what: 'The directive “{name}” has a value “{value}” that is not valid.',
      why: 'The site would have nothing to show there.',
      mend: 'Write it as {example}. What may stand there: {choices}.',
    },
    nb: {
      what: 'Direktivet «{name}» har en ugyldig verdi «{value}».',
      why: 'Nettstedet ville ikke ha noe å vise der.',
      mend: 'Skriv det som {example}. Det som kan stå der: {choices}.',
    },
  },
  check(model) {
    return model.pages.flatMap((page) =>
      page.outline.directives.flatMap((use) => {
        const spec = Object.hasOwn(DIRECTIVES, use.name) ? DIRECTIVES[use.name] : undefined;
        if (!spec || spec.form !== use.form) return [];
        const {name, line} = use;
        const params = {name, example: spec.example, choices: choicesOf(model, spec)};
        return faults(model, page, use).map((value) =>
          problem(directiveTarget, {file: page.file, line}, {...params, value}),
        );
      }),
    );
  },
};

/** What a directive may name, in words that every language shares: folders, ids, a pattern. */
function choicesOf({figures}: SiteModel, {attributes, label}: DirectiveSpec): string {
  const targets = [...Object.values(attributes), ...(label === 'reference' ? (['reference'] as const) : [])];
  const choices = targets.map((target) =>
    target === 'figure' ? Object.keys(figures).sort().join(', ') || 'data/figures' : CHOICES[target],
  );
  return choices.join(' · ') || '–';
}

const CHOICES: Readonly<Record<Exclude<DirectiveTarget, 'figure'>, string>> = {
  concept: 'data/concepts',
  reference: 'data/references.yml',
  organisation: 'data/organisations',
  visit: 'data/visits',
  place: 'data/visits (places)',
  country: COUNTRIES.join(', '),
  calculator: CALCULATORS.join(', '),
  anchor: 'a-z 0-9 -',
};

function faults(model: SiteModel, page: Page, use: DirectiveUse): string[] {
  const spec = DIRECTIVES[use.name];
  if (!spec) return [];
  const found: string[] = [];
  for (const name of spec.requires) if (!use.attributes[name]) found.push(`${name}=?`);
  for (const [name, value] of Object.entries(use.attributes)) {
    const target = spec.attributes[name];
    if (!target) found.push(`${name}=${value}`);
    else if (value !== '' && !pointsSomewhere(model, target, value)) found.push(value);
    else if (target === 'anchor' && isTaken(page, use, value)) found.push(value);
  }
  if (spec.label === 'text' && use.label.trim() === '') found.push('[ ]');
  if (spec.label === 'reference' && !pointsSomewhere(model, 'reference', use.label)) found.push(use.label);
  return found;
}

/** Whether a heading, or a directive before this one, has that id already: a link would lead to the first of them. */
function isTaken({outline}: Page, use: DirectiveUse, id: string): boolean {
  const earlier = outline.directives.slice(0, outline.directives.indexOf(use));
  return anchorsOf({headings: outline.headings, directives: earlier}).includes(id);
}

/** Whether there is what the value names: a record, a figure, a calculator; or, for a new id, whether it is one. */
function pointsSomewhere(model: SiteModel, target: DirectiveTarget, value: string): boolean {
  switch (target) {
    case 'concept':
      return recordExists(model, 'concepts', value);
    case 'reference':
      return referenceExists(model, value);
    case 'organisation':
      return recordExists(model, 'organisations', value);
    case 'visit':
      return recordExists(model, 'visits', value);
    case 'place':
      return (
        unreadIds(model, 'visits').length > 0 ||
        Object.values(model.visits).some((visit) => visit.places.some((place) => place.id === value))
      );
    case 'country':
      return (COUNTRIES as readonly string[]).includes(value);
    case 'figure':
      return recordExists(model, 'figures', value);
    case 'calculator':
      return isCalculator(value);
    case 'anchor':
      return ID_PATTERN.test(value);
  }
}
