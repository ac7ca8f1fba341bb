import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Concept} from '../../domain/concepts/concept';
import {NEXT_EDITION} from '../../domain/content/page';
import type {Locale} from '../../domain/locales/locales';
import type {SiteModel} from '../../domain/model/siteModel';
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

/** Writes the index files of every edition, the thesaurus and the manifest that names them. */
export async function writeIndexes(
  outDir: string,
  model: SiteModel,
  locale: Locale,
  documents: readonly SearchDocument[],
): Promise<void> {
  await fs.mkdir(path.join(outDir, 'assets/search'), {recursive: true});
  await fs.mkdir(path.join(outDir, path.dirname(MANIFEST)), {recursive: true});
  const write = async (name: string, ending: string, content: Uint8Array | string) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    const file = `assets/search/${name}.${hash}.${ending}`;
    await fs.writeFile(path.join(outDir, file), content);
    return file;
  };
  const concepts = Object.values(model.concepts).map((concept) => thesaurusConcept(concept, locale));
  const editions: SearchManifest['editions'] = [];
  for (const edition of [...model.editions.map(({id}) => id), NEXT_EDITION]) {
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
    thesaurus: await write('thesaurus', 'json', JSON.stringify(concepts)),
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
