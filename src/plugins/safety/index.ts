import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {HTML_LANG} from '../../domain/locales/locales';
import {EXIT_TARGETS, LEAVE_PAGE, leaveHtml} from '../../domain/safety/exitTargets';
import {localeOf} from '../localePlugin';

/** Writes the blank step on the way out of the site, in each language. */
export default function safety(context: LoadContext): Plugin {
  const locale = localeOf(context);
  return {
    name: 'safety',
    async postBuild({outDir}) {
      await fs.writeFile(path.join(outDir, LEAVE_PAGE), leaveHtml(EXIT_TARGETS[locale], HTML_LANG[locale]));
    },
  };
}
