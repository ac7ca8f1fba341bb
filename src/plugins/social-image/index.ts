import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {SITE_NAME} from '../../config/words';
import {SOCIAL_IMAGE, socialImageSvg} from '../../domain/sharing/socialImage';
import {pngDrawer} from '../../site/drawing/drawPng';
import {FONT} from '../../site/drawing/fonts';
import {localeOf} from '../localePlugin';

/** The picture that other sites show beside a shared link, in the language of the pages. */
export default function socialImage(context: LoadContext): Plugin {
  const locale = localeOf(context);
  return {
    name: 'social-image',
    async postBuild({outDir}) {
      const file = path.join(outDir, SOCIAL_IMAGE);
      const draw = await pngDrawer();
      await fs.mkdir(path.dirname(file), {recursive: true});
      await fs.writeFile(file, draw(socialImageSvg(SITE_NAME[locale], FONT)).bytes);
    },
  };
}
