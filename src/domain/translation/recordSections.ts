import {LOCALES, type Locale, type Localised, isLocale} from '../locales/locales';
import type {Section} from './sections';
import {fingerprint} from './sha256';
import {collapse, foldTypography} from './typography';

/**
 * Texts that each language has of its own: synonyms and misspellings are not translations of one another, and a new
 * Czech one asks for nothing in Norwegian.
 */
const OWN_PER_LANGUAGE: ReadonlySet<string> = new Set(['altLabel', 'hiddenLabel']);

/** A record's texts of one language, one section for each field that has words in every language. */
export function sectionsOfRecord(record: object, locale: Locale): Section[] {
  return fieldsOf(record, []).map(([path, text]) => {
    const words = collapse(text[locale]);
    return {
      id: path.join('.'),
      anchor: null,
      heading: path.join('.'),
      lines: [words],
      fingerprint: fingerprint(collapse(foldTypography(words))),
      links: [],
      empty: words === '',
    };
  });
}

/** Language in which a record was written first. None says so yet: all were written in Czech. */
export function sourceLocaleOfRecord(record: object, otherwise: Locale): Locale {
  const said = 'source_locale' in record ? record.source_locale : undefined;
  return typeof said === 'string' && isLocale(said) ? said : otherwise;
}

/** Texts in three languages wherever they stand in a record; entries of lists are known by their ids, else by their places. */
function fieldsOf(value: unknown, path: readonly string[]): [path: readonly string[], text: Localised][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalisedText(value)) return [[path, value]];
  const entries = Array.isArray(value)
    ? value.map((entry: unknown, index): [string, unknown] => [nameOf(entry) ?? String(index), entry])
    : Object.entries(value);
  return entries
    .filter(([key]) => !OWN_PER_LANGUAGE.has(key))
    .flatMap(([key, entry]) => fieldsOf(entry, [...path, key]));
}

function nameOf(entry: unknown): string | undefined {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? entry.id
    : undefined;
}

function isLocalisedText(value: object): value is Localised {
  return LOCALES.every((locale) => typeof (value as Partial<Localised<unknown>>)[locale] === 'string');
}
