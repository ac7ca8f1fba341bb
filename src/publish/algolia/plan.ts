import {createHash} from 'node:crypto';
import type {Locale} from '../../domain/locales/locales';
import {indexName} from '../../domain/search/algolia/indexName';
import type {AlgoliaRecord} from '../../domain/search/algolia/record';
import {toRecords} from '../../domain/search/algolia/records';
import {indexSettings} from '../../domain/search/algolia/settings';
import {type SynonymSet, synonymSets} from '../../domain/search/algolia/synonyms';
import type {SearchDocument} from '../../domain/search/document';
import {type ThesaurusConcept, createThesaurus} from '../../domain/search/thesaurus';

/** Everything that the index of a language is made of. */
export interface IndexPlan {
  readonly locale: Locale;
  /** The index that is searched. */
  readonly live: string;
  /** Filled first and then moved over the live one. Equal content has an equal name, so that it can be resumed. */
  readonly temporary: string;
  /** Fingerprint (SHA-256, hex) of all that is sent, and where to. */
  readonly hash: string;
  readonly settings: ReturnType<typeof indexSettings>;
  readonly synonyms: readonly SynonymSet[];
  readonly batches: readonly (readonly AlgoliaRecord[])[];
}

/** Records sent at once: at most 5 MB, half of what Algolia advises. */
export const BATCH_SIZE = 500;

interface PlanInput {
  readonly locale: Locale;
  readonly applicationId: string;
  readonly indexPrefix: string;
  readonly documents: readonly SearchDocument[];
  readonly concepts: readonly ThesaurusConcept[];
  readonly batchSize: number;
}

/** Works out what to send for a language. */
export function planIndex({locale, applicationId, indexPrefix, documents, concepts, batchSize}: PlanInput): IndexPlan {
  const live = indexName(indexPrefix, locale);
  const records = toRecords(documents, createThesaurus(concepts));
  const settings = indexSettings(locale);
  const synonyms = synonymSets(concepts, locale);
  const batches = Array.from({length: Math.ceil(records.length / batchSize)}, (_, at) =>
    records.slice(at * batchSize, (at + 1) * batchSize),
  );
  const hash = createHash('sha256')
    .update(JSON.stringify([applicationId, live, settings, synonyms, batches]))
    .digest('hex');
  return {locale, live, temporary: `${live}_tmp_${hash.slice(0, 12)}`, hash, settings, synonyms, batches};
}

/** Ids of all records of a plan. */
export function plannedIds({batches}: IndexPlan): string[] {
  return batches.flat().map(({objectID}) => objectID);
}
