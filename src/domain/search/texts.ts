import type {SearchDocument} from './document';
import {familyOf} from './format';
import type {SearchIndex} from './indexModel';
import {groupByPage} from './pageGroups';
import {SearchIndexError} from './searchError';

const TEXTS_FORMAT = 1;

/**
 * The texts from which snippets are cut: a plain JSON file beside the index, fetched after it. Results are complete
 * without it except for their snippets.
 */
export type SectionTexts = {
  format: typeof TEXTS_FORMAT;
  /** Family of the index that the page numbers belong to. */
  family: number;
  /** By page number and section ordinal. */
  texts: readonly (readonly string[])[];
};

/** Shortens a text to `limit` UTF-16 units at the end of a word; '…' stands for what is left out. */
export function shorten(text: string, limit: number): string {
  return cut(tidied(text), limit);
}

const tidied = (text: string): string => text.replace(/\s+/g, ' ').trim();

function cut(plain: string, limit: number): string {
  if (plain.length <= limit) {
    return plain;
  }
  const part = plain.slice(0, Math.max(0, limit - 1));
  const end = part.lastIndexOf(' ');
  return `${part.slice(0, end > limit / 2 ? end : part.length).replace(/[\s,;:–-]+$|[\uD800-\uDBFF]$/, '')}…`;
}

/** Whole texts of all sections of an index made from the same documents. */
function wholeTexts(documents: readonly SearchDocument[], index: SearchIndex): SectionTexts {
  const texts = groupByPage(documents).map((group) => group.documents.map((document) => tidied(document.text)));
  return {format: TEXTS_FORMAT, family: familyOf(index), texts};
}

function cutTexts(whole: SectionTexts, limit: number): SectionTexts {
  return {...whole, texts: whole.texts.map((sections) => sections.map((text) => cut(text, limit)))};
}

/** Texts of all sections of an index made from the same documents, each cut to `maxCharacters`. */
export function buildTexts(
  documents: readonly SearchDocument[],
  index: SearchIndex,
  maxCharacters = Number.POSITIVE_INFINITY,
): SectionTexts {
  return cutTexts(wholeTexts(documents, index), maxCharacters);
}

/** Lengths that `fitTexts` tries, in characters of a section: all of it, then ever less; at last only what a snippet shows. */
export const TEXT_STEPS = [Number.POSITIVE_INFINITY, 2000, 1200, 800, 500, 300, 200] as const;

/**
 * The longest texts whose JSON stays within `budget` bytes as `measure` counts them (compressed as the server does);
 * the shortest step when none does.
 */
export function fitTexts(
  documents: readonly SearchDocument[],
  index: SearchIndex,
  budget: number,
  measure: (json: string) => number,
): SectionTexts {
  const whole = wholeTexts(documents, index);
  let texts = whole;
  for (const step of TEXT_STEPS) {
    texts = cutTexts(whole, step);
    if (measure(JSON.stringify(texts)) <= budget) {
      break;
    }
  }
  return texts;
}

/** Checks texts that came over the network. Throws SearchIndexError (`corrupt`, `version`, `mismatch`). */
export function parseTexts(json: unknown, family: number): SectionTexts {
  const value = (json ?? {}) as Partial<SectionTexts>;
  if (value.format !== TEXTS_FORMAT) {
    const known = typeof value.format === 'number';
    throw new SearchIndexError(known ? 'version' : 'corrupt', 'The texts of the search cannot be read.');
  }
  if (value.family !== family) {
    throw new SearchIndexError('mismatch', 'The texts belong to another search index.');
  }
  const isTexts = (list: unknown): boolean => Array.isArray(list) && list.every((text) => typeof text === 'string');
  if (!Array.isArray(value.texts) || !value.texts.every(isTexts)) {
    throw new SearchIndexError('corrupt', 'The texts of the search are damaged.');
  }
  return value as SectionTexts;
}
