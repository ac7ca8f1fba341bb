/** Where the files of a locale's search lie, relative to the locale's base address. Read with every first focus. */
export interface SearchManifest {
  readonly format: 1;
  readonly thesaurus: string;
  /** Newest first; the first is searched unless the reader chooses another. */
  readonly editions: readonly {readonly id: string; readonly index: readonly string[]; readonly texts: string}[];
}

/** Address of the manifest, relative to the locale's base address. */
export const MANIFEST = 'search/manifest.json';

/**
 * The manifest, or null when it is not one of this format. Checked by hand: a schema library would come into the
 * reader's browser with it, and its test for `eval` breaks the content security policy.
 */
export function parseManifest(json: unknown): SearchManifest | null {
  const manifest = json as Partial<SearchManifest> | null;
  const isEdition = (edition: Partial<SearchManifest['editions'][number]> | null) =>
    typeof edition?.id === 'string' &&
    typeof edition.texts === 'string' &&
    Array.isArray(edition.index) &&
    edition.index.length > 0 &&
    edition.index.every((file) => typeof file === 'string');
  const sound =
    manifest?.format === 1 &&
    typeof manifest.thesaurus === 'string' &&
    Array.isArray(manifest.editions) &&
    manifest.editions.length > 0 &&
    manifest.editions.every(isEdition);
  return sound ? (manifest as SearchManifest) : null;
}
