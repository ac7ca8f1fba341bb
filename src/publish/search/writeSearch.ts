import fs from 'node:fs';
import path from 'node:path';
import {providerOf} from '../../config/searchProvider';
import {type Locale, localePrefix} from '../../domain/locales/locales';
import type {SiteModel} from '../../domain/model/siteModel';
import type {SearchDocument} from '../../domain/search/document';
import {type BuiltPage, siteDocuments} from '../../domain/search/siteDocuments';
import {writeAlgoliaManifest, writeIndexes} from './writeIndexes';

/**
 * Makes the search of one language from what a reader sees on its built pages: the index of each edition, or what Algolia needs in
 * its place.
 * @param folder the site with all its languages
 * @param pages of this language, as its readers see them
 * @returns what was found
 */
export async function writeSearch(
  folder: string,
  {model, locale, pages}: {model: SiteModel; locale: Locale; pages: readonly BuiltPage[]},
): Promise<readonly SearchDocument[]> {
  const own = path.join(folder, localePrefix(locale));
  const documents = siteDocuments(model, locale, pages);
  const write = providerOf(process.env).settings.name === 'local' ? writeIndexes : writeAlgoliaManifest;
  await write(own, model, locale, documents);
  return documents;
}

/** Writes down in `.cache/search` what a finished build holds, for `npm run algolia:push`. */
export function keepDocuments(root: string, locale: Locale, documents: readonly SearchDocument[]): void {
  const record = path.join(root, '.cache/search', `${locale}.json`);
  fs.mkdirSync(path.dirname(record), {recursive: true});
  fs.writeFileSync(record, JSON.stringify(documents));
}
