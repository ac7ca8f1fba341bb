import {LOCALES, localePrefix} from '../locales/locales';

/** Address prefixes of the languages: `''`, `/en`, `/nb`. */
export const PREFIXES: readonly string[] = LOCALES.map(localePrefix);

/** Folders of files named by the hash of their content: the same address is always the same file. */
export const HASHED_FOLDERS = PREFIXES.map((prefix) => `${prefix}/assets/`);

/** Folder of the documents that the build makes of pages and records, in all languages. */
export const DOWNLOAD_FOLDER = '/downloads/';

/** Folders of files that people attached, and of our documents: they are downloaded, never shown as part of the site. */
export const ATTACHMENT_FOLDERS = [
  ...PREFIXES.flatMap((prefix) => [`${prefix}/assets/files/`, `${prefix}/files/`]),
  DOWNLOAD_FOLDER,
];

/** Folders from which a page may run script, and take styles. */
export const SCRIPT_FOLDERS = PREFIXES.map((prefix) => `${prefix}/assets/js/`);
export const STYLE_FOLDERS = PREFIXES.map((prefix) => `${prefix}/assets/css/`);

/** Where a form of ours may lead: the search form, to the topics, where script is off. */
export const FORM_TARGETS = PREFIXES.map((prefix) => `${prefix}/topics`);

/** Pages that answer at addresses where nothing is, one for each language. */
export const MISSING_PAGES = PREFIXES.map((prefix) => `${prefix}/404.html`);

/** Whether an address lies in one of the folders. */
export function isIn(folders: readonly string[], address: string): boolean {
  return folders.some((folder) => address.startsWith(folder));
}
