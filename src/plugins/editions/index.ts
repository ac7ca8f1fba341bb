import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {feedLinks} from '../../config/feed';
import {buildPart, editionsOf, hasSitePages} from '../../config/part';
import {redirectHtml, redirectTable} from '../../domain/editions/redirects';
import {HTML_LANG, type Localised} from '../../domain/locales/locales';
import {siteModel} from '../../site/readSite';
import {localeOf} from '../localePlugin';
import {editionsData} from '../../domain/views/editions';

const MOVED: Localised = {cs: 'Přejít na stránku', en: 'Go to the page', nb: 'Gå til siden'};

/** Editions as data for the menu, and former and permanent addresses as pages that lead on. */
export default function editions(context: LoadContext): Plugin {
  const locale = localeOf(context);
  const model = () => siteModel(context.siteDir);
  return {
    name: 'editions',
    contentLoaded({actions}) {
      const part = buildPart();
      actions.setGlobalData(editionsData(model(), locale, editionsOf(part, model()), !hasSitePages(part)));
    },
    injectHtmlTags: () => (hasSitePages(buildPart()) ? {} : {headTags: feedLinks(locale, context.baseUrl)}),
    async postBuild({outDir, siteConfig, baseUrl}) {
      if (!hasSitePages(buildPart())) return;
      const prefix = baseUrl.replace(/\/$/, '');
      for (const {from, to} of redirectTable(model())) {
        const file = path.join(outDir, `${from}.html`);
        await fs.mkdir(path.dirname(file), {recursive: true});
        await fs.writeFile(
          file,
          redirectHtml(`${prefix}${to}`, `${siteConfig.url}${prefix}${to}`, {
            lang: HTML_LANG[locale],
            moved: MOVED[locale],
          }),
          // A page that was built is never covered.
          {flag: 'wx'},
        );
      }
    },
  };
}
