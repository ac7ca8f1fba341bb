import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Concept} from '../../domain/concepts/concept';
import {NEXT_EDITION} from '../../domain/content/page';
import {LOCALES, type Locale} from '../../domain/locales/locales';
import type {SiteModel} from '../../domain/model/siteModel';
import {ALGOLIA_MANIFEST, type AlgoliaManifest} from '../../domain/search/algolia/manifest';
import type {SearchDocument} from '../../domain/search/document';
import {buildIndex} from '../../domain/search/indexWriter';
import {MANIFEST, type SearchManifest} from '../../domain/search/manifest';
import {documentsOfEdition} from '../../domain/search/siteDocuments';
import {splitIndex} from '../../domain/search/splitIndex';
import {fitTexts} from '../../domain/search/texts';
import type {ThesaurusConcept} from '../../domain/search/thesaurus';

/** Most that a reader loads before the first result, in bytes as they travel. */
const PART_BUDGET = 150_000;

/** Texts for snippets come after the index; sections are shortened until they fit. */
const TEXTS_BUDGET = 80_000;

const travelling = (bytes: Uint8Array | string) => gzipSync(bytes).length;

type WriteAsset = (name: string, ending: string, content: Uint8Array | string) => Promise<string>;

/** Makes the folders and gives a function that writes a file under a name with its hash, and says its address. */
async function assetWriter(outDir: string): Promise<WriteAsset> {
  await fs.mkdir(path.join(outDir, 'assets/search'), {recursive: true});
  await fs.mkdir(path.join(outDir, path.dirname(MANIFEST)), {recursive: true});
  return async (name, ending, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    const file = `assets/search/${name}.${hash}.${ending}`;
    await fs.writeFile(path.join(outDir, file), content);
    return file;
  };
}

function writeThesaurus(write: WriteAsset, model: SiteModel, locale: Locale): Promise<string> {
  const concepts = Object.values(model.concepts).map((concept) => thesaurusConcept(concept, locale));
  return write('thesaurus', 'json', JSON.stringify(concepts));
}

/** Editions that can be searched, newest first. */
const editionsOf = (model: SiteModel): string[] => [...model.editions.map(({id}) => id), NEXT_EDITION];

/** Writes what a page needs when Algolia keeps the index: the thesaurus, and a manifest with editions and languages. */
export async function writeAlgoliaManifest(
  outDir: string,
  model: SiteModel,
  locale: Locale,
  documents: readonly SearchDocument[],
): Promise<void> {
  const write = await assetWriter(outDir);
  const langs = LOCALES.filter((lang) => lang === locale || documents.some((document) => document.lang === lang));
  const manifest: AlgoliaManifest = {
    format: 1,
    thesaurus: await writeThesaurus(write, model, locale),
    editions: editionsOf(model),
    // The site's own language first: its answers are.
    langs: [locale, ...langs.filter((lang) => lang !== locale)],
  };
  await fs.writeFile(path.join(outDir, ALGOLIA_MANIFEST), JSON.stringify(manifest));
}

/** Writes the index files of every edition, the thesaurus and the manifest that names them. */
export async function writeIndexes(
  outDir: string,
  model: SiteModel,
  locale: Locale,
  documents: readonly SearchDocument[],
): Promise<void> {
  const write = await assetWriter(outDir);
  const editions: SearchManifest['editions'][number][] = [];
  for (const edition of editionsOf(model)) {
    const own = documentsOfEdition(documents, edition);
    const index = buildIndex(own, locale);
    const parts = splitIndex(index, PART_BUDGET, travelling);
    const files: string[] = [];
    for (const [number, part] of parts.entries()) files.push(await write(`${edition}-${number}`, 'bin', part));
    editions.push({
      id: edition,
      index: files,
      texts: await write(`${edition}-texts`, 'json', JSON.stringify(fitTexts(own, index, TEXTS_BUDGET, travelling))),
    });
  }
  const manifest: SearchManifest = {
    format: 1,
    thesaurus: await writeThesaurus(write, model, locale),
    editions,
  };
  await fs.writeFile(path.join(outDir, MANIFEST), JSON.stringify(manifest));
}

/** What search needs of a concept: labels in all languages, but the definition only in the reader's. */
function thesaurusConcept(concept: Concept, locale: Locale): ThesaurusConcept {
  const {id, topic, prefLabel, altLabel, hiddenLabel, broader} = concept;
  const definition = {cs: '', en: '', nb: '', [locale]: concept.definition[locale]};
  return {id, topic, prefLabel, altLabel, hiddenLabel, definition, broader};
}
