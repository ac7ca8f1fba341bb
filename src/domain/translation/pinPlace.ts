import {NEXT_EDITION, type PagePlace} from '../content/page';
import {ID_PATTERN, pagePath} from '../content/ids';
import {type Locale, isLocale} from '../locales/locales';
import {RECORD_KINDS, type RecordKind} from '../model/siteModel';

/** Where pins live: beside the records, because they are data, and out of the way of who edits texts. */
export const PIN_FOLDER = 'data/translations';

/** Group of the news, which belong to no edition. */
export const NEWS = 'blog';
const RECORDS = 'records';
/** Editions, and the contributor guide, which is kept like one. */
const EDITION = /^(?:next|guide|\d{4}(?:\.\d+)?)$/;

/** What a page is called in this folder, and what it is grouped with: its edition's name, or `blog`. */
export function stemOf({edition, collection, path}: Pick<PagePlace, 'collection' | 'edition' | 'path'>): {
  stem: string;
  group: string;
} {
  const group = collection === 'blog' ? NEWS : (edition ?? NEXT_EDITION);
  return {stem: `${group}/${path}`, group};
}

/** What a record is called in this folder: `records/concepts/self-help`. */
export function recordStem(kind: RecordKind, id: string): string {
  return `${RECORDS}/${kind}/${id}`;
}

/**
 * `next/groups/evening`, nb -> `data/translations/next/groups/evening.nb.json`. One file for each language, so that two
 * people who accept two translations on two branches do not meet in one file.
 */
export function pinFile(stem: string, locale: Locale): string {
  return `${PIN_FOLDER}/${stem}.${locale}.json`;
}

/** Which translation a pin belongs to, by its file's name; null for a name that no pin has. */
export function pinPlaceOf(file: string): {stem: string; locale: Locale} | null {
  const match = /^data\/translations\/(?<stem>[^/]+\/.+)\.(?<locale>[a-z]{2})\.json$/.exec(file);
  const {stem, locale} = match?.groups ?? {};
  if (!stem || !locale || !isLocale(locale)) return null;
  const [group = '', ...rest] = stem.split('/');
  if (group === RECORDS) {
    const [kind = '', id = '', ...more] = rest;
    return RECORD_KINDS.some((known) => known === kind) && ID_PATTERN.test(id) && more.length === 0
      ? {stem, locale}
      : null;
  }
  return (group === NEWS || EDITION.test(group)) && pagePath.safeParse(rest.join('/')).success ? {stem, locale} : null;
}

/** What moves together: a page may be renamed inside its edition, a record inside its kind. */
export function familyOf(stem: string): string {
  const [group = '', kind = ''] = stem.split('/');
  return group === RECORDS ? `${group}/${kind}` : group;
}
