import * as z from 'zod';

/** Algolia's limit on its smallest plan, in bytes of JSON. */
export const RECORD_LIMIT = 10_000;

const language = z.enum(['cs', 'en', 'nb', 'no']);
const texts = z.array(z.string().min(1));

/** Settings of an index that we use; any other is a mistake. */
export const settingsSchema = z.strictObject({
  searchableAttributes: texts.min(1),
  attributesForFaceting: texts,
  attributesToRetrieve: texts,
  attributesToHighlight: texts,
  attributesToSnippet: texts,
  attributeForDistinct: z.string(),
  distinct: z.literal(true),
  customRanking: z.array(z.string().regex(/^(?:asc|desc)\(\w+\)$/)),
  indexLanguages: z.array(language).min(1),
  queryLanguages: z.array(language).min(1),
  decompoundedAttributes: z.strictObject({no: texts}).optional(),
  ignorePlurals: z.boolean(),
  removeStopWords: z.boolean(),
  queryType: z.enum(['prefixLast', 'prefixAll', 'prefixNone']),
  typoTolerance: z.union([z.boolean(), z.enum(['min', 'strict'])]),
  minWordSizefor1Typo: z.int().min(1),
  minWordSizefor2Typos: z.int().min(1),
  removeWordsIfNoResults: z.enum(['none', 'allOptional']),
  alternativesAsExact: texts,
  enablePersonalization: z.literal(false),
});

export type Settings = z.infer<typeof settingsSchema>;

export const synonymsSchema = z.array(
  z.strictObject({
    objectID: z.string().min(1),
    type: z.literal('synonym'),
    synonyms: texts.min(2).max(20),
  }),
);

export type Synonyms = z.infer<typeof synonymsSchema>;

/** A record: any JSON object, but with an id of its own. */
export type StoredRecord = {objectID: string} & Record<string, unknown>;

export const batchSchema = z.strictObject({
  requests: z
    .array(z.strictObject({action: z.literal('addObject'), body: z.looseObject({objectID: z.string().min(1)})}))
    .min(1)
    .max(10_000),
});

export const operationSchema = z.strictObject({
  operation: z.enum(['move', 'copy']),
  destination: z.string().regex(/^[\w.-]+$/),
});

export const browseSchema = z.strictObject({
  attributesToRetrieve: texts.optional(),
  hitsPerPage: z.int().min(1).max(1_000).optional(),
  cursor: z.string().optional(),
});

const query = z.strictObject({
  indexName: z.string(),
  query: z.string().max(512),
  optionalWords: texts,
  queryLanguages: z.array(language).min(1),
  facetFilters: z.array(z.array(z.string().regex(/^\w+:[^:]+$/)).min(1)),
  facets: texts,
  facetingAfterDistinct: z.literal(true),
  hitsPerPage: z.int().min(0).max(1_000),
  // What a reader does is not counted, compared or tied to a person.
  analytics: z.literal(false),
  clickAnalytics: z.literal(false),
  enableABTest: z.literal(false),
  enablePersonalization: z.literal(false),
});

export type Query = z.infer<typeof query>;

export const queriesSchema = z.strictObject({requests: z.array(query).min(1).max(50)});
