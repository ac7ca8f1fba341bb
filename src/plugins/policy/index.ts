import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/** Keeps code of pages and workers within the content security policy, which allows no code made from text. */
export default function policy(): Plugin {
  return {
    name: 'policy',
    configureWebpack: () => ({
      mergeStrategy: {'resolve.alias': 'prepend'},
      resolve: {alias: {zod$: path.resolve(__dirname, 'schemas.ts')}},
    }),
  };
}
