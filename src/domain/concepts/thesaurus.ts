import type {Concept} from './concept';
import {LOCALES, type Locale} from '../locales/locales';
import type {Records} from '../model/siteModel';

/** Chains of `broader` that come back to their beginning; each cycle once, beginning with its smallest id. */
export function broaderCycles(concepts: Records<Concept>): string[][] {
  const cycles = new Map<string, string[]>();
  for (const start of Object.keys(concepts)) {
    const walk = (id: string, path: readonly string[]) => {
      for (const next of concepts[id]?.broader ?? []) {
        if (next === start) {
          const chain = [...path, next];
          const key = [...path].sort().join();
          if (!cycles.has(key)) cycles.set(key, chain);
        } else if (!path.includes(next)) walk(next, [...path, next]);
      }
    };
    walk(start, [start]);
  }
  return [...cycles.values()];
}

export interface SharedLabel {
  readonly label: string;
  readonly locale: Locale;
  readonly ids: readonly string[];
}

/** Preferred or alternative labels that several concepts carry without naming each other in `sharesLabelWith`. */
export function sharedLabels(concepts: Records<Concept>): SharedLabel[] {
  return LOCALES.flatMap((locale) => {
    const carriers = new Map<string, Set<string>>();
    for (const concept of Object.values(concepts)) {
      for (const label of [concept.prefLabel[locale], ...concept.altLabel[locale]]) {
        const key = label.toLocaleLowerCase(locale);
        carriers.set(key, (carriers.get(key) ?? new Set()).add(concept.id));
      }
    }
    return [...carriers].flatMap(([label, set]) => {
      const ids = [...set].sort();
      const knowing = ids.every((id) => ids.every((other) => other === id || knows(concepts, id, other)));
      return ids.length > 1 && !knowing ? [{label, locale, ids}] : [];
    });
  });
}

function knows(concepts: Records<Concept>, id: string, other: string): boolean {
  return Boolean(concepts[id]?.sharesLabelWith.includes(other) || concepts[other]?.sharesLabelWith.includes(id));
}

/** Ids of the concepts directly below each concept. */
export function narrowerOf(concepts: Records<Concept>, id: string): string[] {
  return Object.values(concepts)
    .filter((concept) => concept.broader.includes(id))
    .map((concept) => concept.id);
}

/** Ids related to a concept, whichever side wrote the link down. */
export function relatedOf(concepts: Records<Concept>, id: string): string[] {
  const own = concepts[id]?.related ?? [];
  const others = Object.values(concepts)
    .filter((concept) => concept.related.includes(id))
    .map((concept) => concept.id);
  return [...new Set([...own, ...others])].filter((other) => other !== id);
}
