import type {Country} from '../directory/countries';
import type {PagePlace} from '../content/page';
import type {Locale} from '../locales/locales';

/** Kinds of files in which a document can be had. */
export const FORMATS = ['pdf', 'docx', 'epub'] as const;
export type Format = (typeof FORMATS)[number];

/** Folder of everything that the build makes to be downloaded. */
export const DOWNLOADS = '/downloads';

/** A document that was made: its title and the bytes of each format. */
export interface Download {
  readonly title: string;
  readonly bytes: Readonly<Partial<Record<Format, number>>>;
}

/** What a build made, by address without an ending. */
export type Downloads = Readonly<Record<string, Download>>;

/** Neutral and stable: language, edition, page. No word of the title, which stands in lists of downloads. */
export const downloadAddress = {
  page: ({locale, edition, path}: Pick<PagePlace, 'locale' | 'edition' | 'path'>): string =>
    `${DOWNLOADS}/${locale}/${edition ?? 'news'}/${path}`,
  template: (page: string, id: string): string => `${page}--${id}`,
  handbook: (locale: Locale, edition: string): string => `${DOWNLOADS}/${locale}/${edition}/handbook`,
  helplines: (locale: Locale, country: Country): string => `${DOWNLOADS}/${locale}/helplines-${country}`,
  directory: (locale: Locale, country: Country): string => `${DOWNLOADS}/${locale}/directory-${country}`,
};
