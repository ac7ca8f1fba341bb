import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readRendered} from '../../domain/content/rendered';
import {routes} from '../../domain/model/routes';
import {type BuiltPage, holdsEntries, pageFacts, siteDocuments} from '../../domain/search/siteDocuments';
import {conceptLinks} from '../../domain/views/links';
import {siteModel} from '../../site/readSite';
import {localeOf} from '../localePlugin';
import {pageMaker} from '../pageMaker';
import {providerOf} from './provider';
import {writeAlgoliaManifest, writeIndexes} from './writeIndexes';

/** Where the modules of the providers stand. */
const MODULES = path.resolve(__dirname, '../../components/SearchBar');

/** `/search`, and after the pages are rendered the index of each edition, from what a reader sees on them. */
export default function search(context: LoadContext): Plugin {
  const locale = localeOf(context);
  const provider = providerOf(process.env);
  return {
    name: 'search',
    async contentLoaded({actions}) {
      const model = siteModel(context.siteDir);
      const topics = Object.values(model.concepts)
        .filter(({topic}) => topic)
        .map(({id}) => id);
      actions.setGlobalData(provider.settings);
      await pageMaker(context, actions)(routes.search, 'SearchPage', {topics: conceptLinks(model, topics, locale)});
    },
    configureWebpack: () => ({
      resolve: {
        alias: {
          '@search-provider$': path.join(MODULES, provider.module),
          '@search-service$': path.join(MODULES, provider.service),
        },
      },
    }),
    async postBuild({outDir}) {
      const model = siteModel(context.siteDir);
      const pages: BuiltPage[] = [];
      for (const route of pageFacts(model).keys()) {
        const rendered = readRendered(
          await fs.readFile(path.join(outDir, `${route}.html`), 'utf8'),
          holdsEntries(route),
        );
        if (rendered) pages.push({route, rendered});
      }
      const documents = siteDocuments(model, locale, pages);
      const record = path.join(context.siteDir, '.cache/search', `${locale}.json`);
      await fs.mkdir(path.dirname(record), {recursive: true});
      await fs.writeFile(record, JSON.stringify(documents));
      const write = provider.settings.name === 'local' ? writeIndexes : writeAlgoliaManifest;
      await write(outDir, model, locale, documents);
    },
  };
}
