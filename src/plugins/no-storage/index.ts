import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Turns every storage slot of Docusaurus into one that keeps nothing: a visit must leave no trace in the
 * browser's storage (safety). No public option does it; `createStorageSlot` reads this generated file.
 */
export default function noStorage(): Plugin {
  return {
    name: 'no-storage',
    configureWebpack: () => ({
      mergeStrategy: {'resolve.alias': 'prepend'},
      resolve: {alias: {'@generated/site-storage$': path.resolve(__dirname, 'siteStorage.json')}},
    }),
  };
}
