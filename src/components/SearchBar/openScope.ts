import {decodeIndex, decodePart, type OpenedIndex} from '../../domain/search/format';
import type {SearchIndex} from '../../domain/search/indexModel';
import {joinIndexes, joinParts} from '../../domain/search/joinIndexes';
import {MANIFEST, type SearchManifest, parseManifest} from '../../domain/search/manifest';
import {type Searcher, createSearcher} from '../../domain/search/search';
import {SearchIndexError} from '../../domain/search/searchError';
import {type SectionTexts, parseTexts} from '../../domain/search/texts';
import {type Thesaurus, type ThesaurusConcept, createThesaurus} from '../../domain/search/thesaurus';
import {SearchProviderError, type SearchScope} from './provider';
import type {KnownManifest} from './workerMessages';

export interface OpenScope {
  readonly editions: readonly string[];
  /** The best searcher there is by now. */
  searcher(): Searcher;
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address, {credentials: 'omit'}).catch(() => null);
  if (!response?.ok) throw new SearchProviderError('network');
  return response;
}

async function readJson(address: string): Promise<unknown> {
  const response = await get(address);
  return response.json().catch(() => {
    throw new SearchProviderError('damaged');
  });
}

async function bytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await get(address)).arrayBuffer());
}

/** Turns what the index says of itself into words for a reader. */
function translated<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SearchIndexError)
      throw new SearchProviderError(error.code === 'version' || error.code === 'mismatch' ? 'outdated' : 'damaged');
    throw error;
  }
}

interface Language {
  readonly base: string;
  readonly files: SearchManifest['editions'][number];
  readonly opened: OpenedIndex;
}

async function openLanguage(base: string, manifest: SearchManifest, edition: string | null): Promise<Language> {
  const files = manifest.editions.find(({id}) => id === edition) ?? manifest.editions[0];
  const [first] = files?.index ?? [];
  if (!files || !first) throw new SearchProviderError('damaged');
  const content = await bytes(`${base}${first}`);
  return {base, files, opened: translated(() => decodeIndex(content))};
}

/** All parts of a language's index and its texts. */
async function completeLanguage({base, files, opened}: Language): Promise<{index: SearchIndex; texts: SectionTexts}> {
  const [texts, ...parts] = await Promise.all([
    readJson(`${base}${files.texts}`),
    ...files.index.slice(1).map((file) => bytes(`${base}${file}`)),
  ]);
  return translated(() => {
    const index =
      parts.length > 0
        ? joinParts(
            opened,
            parts.map((part) => decodePart(part as Uint8Array, opened)),
          )
        : opened.index;
    return {index, texts: parseTexts(texts, opened.family)};
  });
}

async function readManifest(base: string, known: KnownManifest | null): Promise<SearchManifest> {
  const address = `${base}${MANIFEST}`;
  const given = known?.address === address ? known.json : null;
  const manifest = parseManifest(given ?? (await readJson(address)));
  if (!manifest) throw new SearchProviderError('outdated');
  return manifest;
}

function join<T>(items: readonly T[], one: (list: readonly [T, ...T[]]) => T): T {
  const [first, ...rest] = items;
  if (first === undefined) throw new SearchProviderError('damaged');
  return rest.length === 0 ? first : one([first, ...rest]);
}

/**
 * Loads what a scope needs for first answers, then the rest; every reader of a scope loads the same files in the
 * same order, whatever is searched for.
 * @param known a list of files that the page has read already
 * @param improved called when the rest has come
 * @throws SearchProviderError
 */
export async function openScope(
  scope: SearchScope,
  known: KnownManifest | null,
  improved: () => void,
): Promise<OpenScope> {
  const manifests = await Promise.all(scope.bases.map((base) => readManifest(base, known)));
  const [own] = manifests;
  if (!own) throw new SearchProviderError('damaged');
  const concepts = readJson(`${scope.bases[0]}${own.thesaurus}`) as Promise<ThesaurusConcept[]>;
  const languages = await Promise.all(
    manifests.map((manifest, index) => openLanguage(scope.bases[index] ?? '/', manifest, scope.edition)),
  );
  const thesaurus: Thesaurus = createThesaurus(await concepts);
  const indexOf = (indexes: readonly SearchIndex[]) => join(indexes, joinIndexes);
  let searcher = translated(() => createSearcher(indexOf(languages.map(({opened}) => opened.index)), thesaurus));
  const complete = async () => {
    const whole = await Promise.all(languages.map(completeLanguage));
    const texts = join(
      whole.map((language) => language.texts),
      (list) => ({...list[0], texts: list.flatMap((each) => each.texts)}),
    );
    searcher = createSearcher(indexOf(whole.map(({index}) => index)), thesaurus, texts);
    improved();
  };
  // Without the rest there are answers all the same, only without snippets.
  void complete().catch(() => undefined);
  return {editions: own.editions.map(({id}) => id), searcher: () => searcher};
}
