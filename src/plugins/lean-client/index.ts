import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {clientRegistry, namedParts} from './namedParts';

/**
 * Parts of the stock client that our pages do not use, by the request that brings them in (paths of
 * Docusaurus 3.10.2; a test of the build notices when they move): Infima's stylesheet (the look is our own),
 * highlighting of program code in the browser, the progress bar, and prefetching of every link in sight.
 */
const LEFT_OUT: readonly RegExp[] = [
  /infima[\\/]dist[\\/]css[\\/]default[\\/]default\.css$/,
  /theme-classic[\\/]lib[\\/](?:\.[\\/])?prism-include-languages/,
  /theme-classic[\\/]lib[\\/](?:\.[\\/])?nprogress/,
];

/** Makes pages light (see `LEFT_OUT`; links are plain, `src/components/Link`), and what they need later quick to come (`namedParts`). */
export default function leanClient({generatedFilesDir}: LoadContext): Plugin {
  const nothing = path.resolve(__dirname, 'nothing.ts');
  const noPrefetch = path.resolve(__dirname, 'noPrefetch.ts');
  return {
    name: 'lean-client',
    configureWebpack(_config, isServer, {currentBundler}) {
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      return {
        mergeStrategy: {'resolve.alias': 'prepend'},
        resolve: {alias: {'@docusaurus/Link$': path.resolve(__dirname, '../../components/Link/index.tsx')}},
        plugins: [
          ...LEFT_OUT.map((request) => new NormalModuleReplacementPlugin(request, nothing)),
          new NormalModuleReplacementPlugin(/^\.\/prefetch$/, noPrefetch),
          // Only a build renders pages and weighs its script; `npm run dev` writes both files anew while it runs.
          ...(isServer || process.env.NODE_ENV !== 'production'
            ? []
            : [
                namedParts(generatedFilesDir),
                new NormalModuleReplacementPlugin(/^@generated\/registry$/, clientRegistry(generatedFilesDir)),
              ]),
        ],
      };
    },
  };
}
