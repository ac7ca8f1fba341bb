import {type Locale, isLocale} from '../locales/locales';
import {PIN_FOLDER} from '../translation/pinPlace';

/** Single files of `data/`, and its folders of records; anything else there is read by nobody. */
const DATA_FILES =
  /^data\/(?:README\.md|(?:addresses|avoided-terms|editions|locales|redirects|references|respect)\.yml)$/;
const DATA_FOLDERS = [
  'concepts',
  'events',
  'figures',
  'findings',
  'helplines',
  'organisations',
  'statements',
  'visits',
];

/** Interface strings: what Docusaurus reads of a language besides its pages. */
const STRINGS =
  /^i18n\/([^/]+)\/(?:code|docusaurus-theme-classic\/(?:navbar|footer)|docusaurus-plugin-content-docs(?:-guide)?\/(?:current|version-[\w.-]+)|docusaurus-plugin-content-blog\/options)\.json$/;

/** Folders of `i18n/` in which every other file is judged as a page. */
const TRANSLATED_PAGES = /^i18n\/[^/]+\/docusaurus-plugin-content-(?:docs|docs-guide|blog)\//;

/** Folders of `static/` to which a contributor may add. */
const STATIC_FOLDERS = /^static\/(?:img|files)\//;

/** Language of a file of interface strings; null for any other file. */
export function stringsLocale(file: string): Locale | null {
  const locale = STRINGS.exec(file)?.[1];
  return locale !== undefined && isLocale(locale) ? locale : null;
}

/** Whether a file gives a folder of pages its label; only where Docusaurus looks for one. */
export function isCategoryFile(file: string): boolean {
  return /^(?:docs|guide|versioned_docs\/version-[^/]+)\/(?:.+\/)?_category_\.yml$/.test(file);
}

/** Whether somebody reads a file of `data/`, `i18n/` or `static/`, or says what is wrong with it; others are strays. */
export function isKnownFile(file: string): boolean {
  if (file.startsWith('data/'))
    return (
      DATA_FILES.test(file) ||
      file.startsWith(`${PIN_FOLDER}/`) ||
      DATA_FOLDERS.some((folder) => file.startsWith(`data/${folder}/`))
    );
  if (file.startsWith('i18n/')) return stringsLocale(file) !== null || TRANSLATED_PAGES.test(file);
  return !file.startsWith('static/') || STATIC_FOLDERS.test(file);
}
