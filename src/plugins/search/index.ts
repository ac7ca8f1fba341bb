import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {providerOf} from '../../config/searchProvider';
import {routes} from '../../domain/model/routes';
import {conceptLinks} from '../../domain/views/links';
import {siteModel} from '../../site/readSite';
import {localeOf} from '../localePlugin';
import {pageMaker} from '../pageMaker';

/** Where the modules of the providers stand. */
const MODULES = path.resolve(__dirname, '../../components/SearchBar');

/**
 * `/search`, in every part of the site: what was typed into the field of a page goes on there in memory alone, so the page must be
 * among those that the field's script knows. The index is made when all parts are together (`src/publish/search`).
 */
export default function search(context: LoadContext): Plugin {
  const locale = localeOf(context);
  const provider = providerOf(process.env);
  return {
    name: 'search',
    getClientModules: () => [path.join(MODULES, 'startEarly.ts')],
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
  };
}
