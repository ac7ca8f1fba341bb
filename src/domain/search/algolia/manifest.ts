import * as z from 'zod';
import {LOCALES} from '../../locales/locales';

/** What a page must know of a locale's search when Algolia answers it: the index itself is not among our files. */
export const algoliaManifestSchema = z.strictObject({
  format: z.literal(1),
  /** File of the thesaurus, relative to the locale's base address. */
  thesaurus: z.string(),
  /** Newest first; the first is searched unless the reader chooses another. */
  editions: z.array(z.string()).min(1),
  /** Languages in which the pages are written: more than one where translations are missing. */
  langs: z.array(z.enum(LOCALES)).min(1),
});

export type AlgoliaManifest = z.infer<typeof algoliaManifestSchema>;

/** Address of the manifest, relative to the locale's base address. */
export const ALGOLIA_MANIFEST = 'search/algolia.json';
