import {DIRECTIVES, type DirectiveTarget} from '../../content/directives';
import type {DirectiveUse} from '../../content/page';
import {COUNTRIES} from '../../directory/countries';
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
      mend: 'Pište ji jako {example}; id jsou názvy souborů v data/.',
    },
    en: {
      what: 'The directive “{name}” has a value “{value}” that is not valid.',
      why: 'The site would have nothing to show there.',
      mend: 'Write it as {example}; ids are file names in data/.',
    },
    nb: {
      what: 'Direktivet «{name}» har en ugyldig verdi «{value}».',
      why: 'Nettstedet ville ikke ha noe å vise der.',
      mend: 'Skriv det som {example}; id-er er filnavn i data/.',
    },
  },
  check(model) {
    return model.pages.flatMap((page) =>
      page.outline.directives.flatMap((use) => {
        const spec = Object.hasOwn(DIRECTIVES, use.name) ? DIRECTIVES[use.name] : undefined;
        if (!spec || spec.form !== use.form) return [];
        return faults(model, use).map((value) =>
          problem(directiveTarget, {file: page.file, line: use.line}, {name: use.name, value, example: spec.example}),
        );
      }),
    );
  },
};

function faults(model: SiteModel, use: DirectiveUse): string[] {
  const spec = DIRECTIVES[use.name];
  if (!spec) return [];
  const found: string[] = [];
  for (const name of spec.requires) if (!use.attributes[name]) found.push(`${name}=?`);
  for (const [name, value] of Object.entries(use.attributes)) {
    const target = spec.attributes[name];
    if (!target) found.push(`${name}=${value}`);
    else if (value !== '' && !pointsSomewhere(model, target, value)) found.push(value);
  }
  if (spec.label === 'text' && use.label.trim() === '') found.push('[ ]');
  if (spec.label === 'reference' && !pointsSomewhere(model, 'reference', use.label)) found.push(use.label);
  return found;
}

/** Whether a record of the model carries that id. */
export function pointsSomewhere(model: SiteModel, target: DirectiveTarget, value: string): boolean {
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
  }
}
