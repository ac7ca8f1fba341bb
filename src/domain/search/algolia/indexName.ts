import type {Locale} from '../../locales/locales';

/** Name of the index of a language; the prefix keeps several sites apart in one application. */
export function indexName(prefix: string, locale: Locale): string {
  return `${prefix}_${locale}`;
}
