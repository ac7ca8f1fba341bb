import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {PluginConfig} from '@docusaurus/types';
import type {Locale} from '../domain/locales/locales';
import {mutable} from './docs';
import {contentPlugins} from './markdown';

/** Id of the second instance of the docs plugin; its translations stand in `docusaurus-plugin-content-docs-guide`. */
export const GUIDE = 'guide';

/** The contributor guide at `/contribute`: outside the editions, because it always speaks of today's site. */
export function guide(siteDir: string, locale: Locale): PluginConfig {
  const options: DocsOptions & {id: string} = {
    id: GUIDE,
    path: GUIDE,
    routeBasePath: 'contribute',
    include: ['**/*.md'],
    ...mutable(contentPlugins(siteDir, locale)),
  };
  return ['@docusaurus/plugin-content-docs', options];
}
