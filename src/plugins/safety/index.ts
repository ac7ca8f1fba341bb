import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {HTML_LANG} from '../../domain/locales/locales';
import {EXIT_TARGETS, LEAVE_PAGE, leaveHtml} from '../../domain/safety/exitTargets';
import {PAGE_SCRIPT} from '../../domain/safety/pageScript';
import {localeOf} from '../localePlugin';

/**
 * Writes the blank step on the way out of the site, in each language. While texts are edited live it also puts the small script
 * into the page; a build gets it at its very end (`src/publish/finishBuild.ts`), where nothing changes a letter of it any more.
 */
export default function safety(context: LoadContext): Plugin {
  const locale = localeOf(context);
  return {
    name: 'safety',
    injectHtmlTags: () =>
      process.env.NODE_ENV === 'production' ? {} : {headTags: [{tagName: 'script', innerHTML: PAGE_SCRIPT}]},
    async postBuild({outDir}) {
      await fs.writeFile(path.join(outDir, LEAVE_PAGE), leaveHtml(EXIT_TARGETS[locale], HTML_LANG[locale]));
    },
  };
}
