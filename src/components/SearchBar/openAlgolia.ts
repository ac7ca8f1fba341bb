import {liteClient} from 'algoliasearch/lite';
import {DEFAULT_LOCALE, LOCALES, type Locale} from '../../domain/locales/locales';
import {analyserFor} from '../../domain/search/analyser';
import type {SearchAnswer, SearchOptions} from '../../domain/search/answer';
import {readAnswers} from '../../domain/search/algolia/answer';
import {namedConcepts} from '../../domain/search/algolia/concepts';
import {ALGOLIA_MANIFEST, type AlgoliaManifest, algoliaManifestSchema} from '../../domain/search/algolia/manifest';
import {languageQuery} from '../../domain/search/algolia/query';
import {searchRequests} from '../../domain/search/algolia/requests';
import {parseQuery} from '../../domain/search/query';
import type {SearchSettings} from '../../domain/search/settings';
import {type Thesaurus, type ThesaurusConcept, createThesaurus} from '../../domain/search/thesaurus';
import {memoryCache} from './memoryCache';
import {SearchProviderError, type SearchScope} from './provider';

/** Options of Algolia's client. */
export type AlgoliaOptions = NonNullable<Parameters<typeof liteClient>[2]>;

export interface AlgoliaScope {
  readonly editions: readonly string[];
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
}

const DEFAULT_LIMIT = 8;

async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address, {credentials: 'omit'}).catch(() => null);
  if (!response?.ok) throw new SearchProviderError('network');
  return response.json().catch(() => {
    throw new SearchProviderError('damaged');
  });
}

async function readManifest(base: string): Promise<AlgoliaManifest> {
  const read = algoliaManifestSchema.safeParse(await readJson(`${base}${ALGOLIA_MANIFEST}`));
  if (!read.success) throw new SearchProviderError('outdated');
  return read.data;
}

function localeOfBase(base: string): Locale {
  return LOCALES.find((locale) => base.endsWith(`/${locale}/`)) ?? DEFAULT_LOCALE;
}

/** Algolia's client, which stores nothing and gives its requests no number. */
function createClient({applicationId, searchKey}: Extract<SearchSettings, {name: 'algolia'}>, options: AlgoliaOptions) {
  return liteClient(applicationId, searchKey, {
    hostsCache: memoryCache(),
    requestsCache: memoryCache(),
    responsesCache: memoryCache(),
    requestIdChannel: undefined,
    ...options,
  });
}

/**
 * Loads what is needed besides Algolia: the editions, and the thesaurus, by which a query is understood in all
 * languages before anything is sent.
 * @throws SearchProviderError
 */
export async function openAlgolia(
  settings: SearchSettings,
  scope: SearchScope,
  options: AlgoliaOptions,
): Promise<AlgoliaScope> {
  if (settings.name !== 'algolia') throw new SearchProviderError('outdated');
  const {indexPrefix: prefix} = settings;
  const client = createClient(settings, options);
  const manifests = await Promise.all(scope.bases.map(readManifest));
  const [own] = manifests;
  const [ownBase = '/'] = scope.bases;
  if (!own) throw new SearchProviderError('damaged');
  const thesaurus: Thesaurus = createThesaurus((await readJson(`${ownBase}${own.thesaurus}`)) as ThesaurusConcept[]);
  const edition = own.editions.find((id) => id === scope.edition) ?? own.editions[0] ?? '';
  const locale = localeOfBase(ownBase);
  const places = manifests.flatMap(({langs}, at) =>
    langs.map((lang) => ({locale: localeOfBase(scope.bases[at] ?? ownBase), lang})),
  );

  async function search(query: string, {limit = DEFAULT_LIMIT, ...filters}: SearchOptions): Promise<SearchAnswer> {
    const parsed = parseQuery(query);
    const words = parsed.words.map(analyserFor(locale).word).filter((word) => word !== '');
    const zones =
      words.length === 0
        ? []
        : places.map((place) => ({locale: place.locale, query: languageQuery(thesaurus, words, place.lang)}));
    const {purposes, requests} = searchRequests(zones, {prefix, edition, filters, limit});
    const {results} = requests.length === 0 ? {results: []} : await client.searchForHits({requests});
    return {
      ...readAnswers(purposes, results, filters, limit),
      concepts: words.length === 0 ? [] : namedConcepts(thesaurus, words, locale),
      shortened: parsed.shortened,
    };
  }
  return {
    editions: own.editions,
    search: (query, wanted) =>
      search(query, wanted).catch(() => {
        throw new SearchProviderError('network');
      }),
  };
}
