import * as z from 'zod';

/** Where the files of a locale's search lie, relative to the locale's base address. Read with every first focus. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  thesaurus: z.string(),
  /** Newest first; the first is searched unless the reader chooses another. */
  editions: z.array(z.strictObject({id: z.string(), index: z.array(z.string()).min(1), texts: z.string()})).min(1),
});

export type SearchManifest = z.infer<typeof manifestSchema>;

/** Address of the manifest, relative to the locale's base address. */
export const MANIFEST = 'search/manifest.json';
