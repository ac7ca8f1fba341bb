import {NEXT_EDITION} from '../content/page';
import {sourceFolder, translationFolder} from '../content/places';
import {DEFAULT_LOCALE, LOCALES, type Locale} from '../locales/locales';
import {PIN_FOLDER} from '../translation/pinPlace';

/** Where Docusaurus keeps the names of the editions. */
export const VERSIONS_FILE = 'versions.json';

/** Folders of an edition's pages, in every language. */
function pageFolders(edition: string): string[] {
  return [
    sourceFolder(edition),
    ...LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((locale) => translationFolder(locale, edition)),
  ];
}

/** File with the labels of an edition's sidebar in a language. */
export function labelsFile(locale: Locale, edition: string): string {
  return `${translationFolder(locale, edition)}.json`;
}

export function sidebarsFile(edition: string): string {
  return `versioned_sidebars/version-${edition}-sidebars.json`;
}

/** Whether a file belongs to an edition that is out: its pages, labels, and what its translations were made from. */
export function belongsTo(file: string, edition: string): boolean {
  return (
    [...pageFolders(edition), `${PIN_FOLDER}/${edition}`].some((folder) => file.startsWith(`${folder}/`)) ||
    LOCALES.some((locale) => file === labelsFile(locale, edition)) ||
    file === sidebarsFile(edition)
  );
}

/** `docs/groups/x.md` -> `versioned_docs/version-2026.1/groups/x.md`; null for a file that is no page in preparation. */
export function copyOf(file: string, edition: string): string | null {
  const places = pageFolders(NEXT_EDITION);
  const index = places.findIndex((folder) => file.startsWith(`${folder}/`));
  const from = places[index];
  const to = pageFolders(edition)[index];
  return from === undefined || to === undefined ? null : `${to}${file.slice(from.length)}`;
}

/** Names in `versions.json`; null when it cannot be read. */
export function versionsOf(text: string | undefined): string[] | null {
  if (text === undefined) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((name) => typeof name === 'string') ? list : null;
  } catch {
    return null;
  }
}

/** The text of `versions.json`, as Prettier writes it. */
export function renderVersions(names: readonly string[]): string {
  return `[${names.map((name) => JSON.stringify(name)).join(', ')}]\n`;
}
