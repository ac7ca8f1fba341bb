import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {SITE_NAME} from '../../config/words';
import {SOCIAL_IMAGE, socialImageSvg} from '../../domain/sharing/socialImage';
import {localeOf} from '../localePlugin';
import {FONT, drawPng} from './draw';

/** The picture that other sites show beside a shared link, in the language of the pages. */
export default function socialImage(context: LoadContext): Plugin {
  const locale = localeOf(context);
  return {
    name: 'social-image',
    async postBuild({outDir}) {
      const file = path.join(outDir, SOCIAL_IMAGE);
      await fs.mkdir(path.dirname(file), {recursive: true});
      await fs.writeFile(file, await drawPng(socialImageSvg(SITE_NAME[locale], FONT)));
    },
  };
}
