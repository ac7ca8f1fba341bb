import type {Config} from '@docusaurus/types';

/**
 * The behaviour of Docusaurus 4, and its fast tools (Rspack, SWC, Lightning CSS). Cascade layers stay off: they
 * put stock styles under ours, and with the stock stylesheet left out they only list themes that we do not use.
 */
export const future: NonNullable<Config['future']> = {
  v4: {
    removeLegacyPostBuildHeadAttribute: true,
    useCssCascadeLayers: false,
    siteStorageNamespacing: true,
    fasterByDefault: true,
    mdx1CompatDisabledByDefault: true,
  },
  faster: true,
};
