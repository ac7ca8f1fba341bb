import type {LoadContext, Plugin} from '@docusaurus/types';
import {checkModel, renderProblem} from '../../domain/checks/allRules';
import {forgetSite, siteModel} from '../../site/readSite';
import {today} from '../../site/today';
import {localeOf} from '../localePlugin';

/** Stops a build whose texts or records have problems, with the same words as `npm run check`. */
export default function contentCheck(context: LoadContext): Plugin {
  const {siteDir} = context;
  return {
    name: 'content-check',
    getPathsToWatch: () =>
      ['docs', 'blog', 'i18n', 'data', 'versioned_docs'].map((folder) => `${siteDir}/${folder}/**/*.{md,yml}`),
    loadContent() {
      if (process.env.NODE_ENV !== 'production') forgetSite(siteDir);
      const errors = checkModel(siteModel(siteDir), {today: today()}).filter(({severity}) => severity === 'error');
      if (errors.length > 0) {
        const list = errors.map((problem) => renderProblem(problem, localeOf(context))).join('\n\n');
        throw new Error(`${errors.length} problem(s) in texts and records:\n\n${list}\n`);
      }
    },
  };
}
