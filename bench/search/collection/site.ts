import {existsSync, readFileSync} from 'node:fs';
import type {Concept} from '../../../src/domain/concepts/concept';
import {newestEdition} from '../../../src/domain/model/routes';
import type {Locale} from '../../../src/domain/locales/locales';
import type {SearchDocument} from '../../../src/domain/search/document';
import {documentsOfEdition} from '../../../src/domain/search/siteDocuments';
import {readSite} from '../../../src/site/readSite';

/** What the last build of this site gave to search, in its newest edition, and the thesaurus. */
export function siteCollection(): {documents: Record<Locale, SearchDocument[]>; concepts: Concept[]} {
  const model = readSite(process.cwd());
  const of = (locale: Locale) => {
    const file = `.cache/search/${locale}.json`;
    if (!existsSync(file)) throw new Error('The site is not built yet. Run "npm run build" first.');
    const all = JSON.parse(readFileSync(file, 'utf8')) as SearchDocument[];
    return documentsOfEdition(all, newestEdition(model));
  };
  return {documents: {cs: of('cs'), en: of('en'), nb: of('nb')}, concepts: Object.values(model.concepts)};
}
