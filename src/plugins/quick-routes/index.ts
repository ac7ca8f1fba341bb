import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Finds the route of a page that is rendered without trying those of all other pages: the time of a build would grow with the square
 * of its pages (at 1,200 in a language a fifth of what rendering took was trying). Browsers, which open one page, keep the router's
 * own way.
 */
export default function quickRoutes(): Plugin {
  return {
    name: 'quick-routes',
    configureWebpack: (_config, isServer) => ({
      mergeStrategy: {'resolve.alias': 'prepend'},
      resolve: isServer ? {alias: {'react-router-config$': path.resolve(__dirname, 'routerConfig.tsx')}} : {},
    }),
  };
}
