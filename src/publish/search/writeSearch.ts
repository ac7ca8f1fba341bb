import fs from 'node:fs/promises';
import path from 'node:path';
import {providerOf} from '../../config/searchProvider';
import {type Locale, localePrefix} from '../../domain/locales/locales';
import type {SiteModel} from '../../domain/model/siteModel';
import {type BuiltPage, siteDocuments} from '../../domain/search/siteDocuments';
import {writeAlgoliaManifest, writeIndexes} from './writeIndexes';

/**
 * Makes the search of one language from what a reader sees on its built pages: the index of each edition, or what Algolia needs in
 * its place. What was found is also written down in `.cache/search`, for `npm run algolia:push`.
 * @param folder the site with all its languages
 * @param pages of this language, as its readers see them
 */
export async function writeSearch(
  root: string,
  folder: string,
  {model, locale, pages}: {model: SiteModel; locale: Locale; pages: readonly BuiltPage[]},
): Promise<void> {
  const own = path.join(folder, localePrefix(locale));
  const documents = siteDocuments(model, locale, pages);
  const record = path.join(root, '.cache/search', `${locale}.json`);
  await fs.mkdir(path.dirname(record), {recursive: true});
  await fs.writeFile(record, JSON.stringify(documents));
  const write = providerOf(process.env).settings.name === 'local' ? writeIndexes : writeAlgoliaManifest;
  await write(own, model, locale, documents);
}
