import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {redirectHtml, redirectTable} from '../../domain/editions/redirects';
import {HTML_LANG, type Localised} from '../../domain/locales/locales';
import {siteModel} from '../../site/readSite';
import {localeOf} from '../localePlugin';
import type {EditionsData} from '../../domain/views/editions';
import {shownLanguages} from '../../domain/views/untranslated';

const MOVED: Localised = {cs: 'Přejít na stránku', en: 'Go to the page', nb: 'Gå til siden'};

/** Editions as data for the menu, and former and permanent addresses as pages that lead on. */
export default function editions(context: LoadContext): Plugin {
  const locale = localeOf(context);
  const model = () => siteModel(context.siteDir);
  return {
    name: 'editions',
    contentLoaded({actions}) {
      const data: EditionsData = {
        editions: model().editions.map(({id, title, summary, released, archived}) => ({
          id,
          title: title[locale],
          summary: summary[locale],
          released,
          archived,
        })),
        untranslated: shownLanguages(model()),
      };
      actions.setGlobalData(data);
    },
    async postBuild({outDir, siteConfig, baseUrl}) {
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
