import type {LoadContext, Plugin} from '@docusaurus/types';
import {KEPT_MODEL, forgetSite, siteModel} from '../../site/readSite';
import {today} from '../../site/today';
import {localeOf} from '../localePlugin';

/**
 * Stops a build whose texts or records have problems, with the same words as `npm run check`. `npm run build` has looked before it
 * wrote the model down for its processes; they do not look again.
 */
export default function contentCheck(context: LoadContext): Plugin {
  const {siteDir} = context;
  return {
    name: 'content-check',
    getPathsToWatch: () =>
      ['docs', 'blog', 'guide', 'i18n', 'data', 'versioned_docs'].map((folder) => `${siteDir}/${folder}/**/*.{md,yml}`),
    async loadContent() {
      if (process.env[KEPT_MODEL] !== undefined) return;
      const {checkModel, renderErrors} = await import('../../domain/checks/allRules');
      if (process.env.NODE_ENV !== 'production') forgetSite(siteDir);
      const errors = renderErrors(checkModel(siteModel(siteDir), {today: today()}), localeOf(context));
      if (errors) throw new Error(`Problems in texts and records:\n\n${errors}\n`);
    },
  };
}
