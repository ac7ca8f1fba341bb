import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {organisationJsonLd, vCard} from '../../domain/directory/exchange';
import {COUNTRIES} from '../../domain/directory/countries';
import {routes} from '../../domain/model/routes';
import {helplinesOf, organisationCards, organisationView} from '../../domain/views/directory';
import {sheetDownloads} from '../../domain/views/downloads';
import {conceptLinks} from '../../domain/views/links';
import {allKeys, referenceViews} from '../../domain/views/references';
import {readDownloads} from '../../site/downloads';
import {siteModel} from '../../site/readSite';
import {today} from '../../site/today';
import {localeOf} from '../localePlugin';
import {pageMaker} from '../pageMaker';

/** `/partners`, a page and a vCard for each organisation, `/help`, `/sources`. */
export default function directory(context: LoadContext): Plugin {
  const locale = localeOf(context);
  const model = () => siteModel(context.siteDir);
  const sheets = () => sheetDownloads(readDownloads(process.env.DOWNLOADS_FILE), locale);
  return {
    name: 'directory',
    async contentLoaded({actions}) {
      const make = pageMaker(context, actions);
      const organisations = Object.values(model().organisations);
      const concepts = [...new Set(organisations.flatMap((organisation) => organisation.concepts))];
      await make(routes.partners, 'PartnersPage', {
        organisations: organisationCards(model(), locale),
        topics: conceptLinks(model(), concepts, locale),
        sheets: sheets().directory,
      });
      for (const organisation of organisations) {
        await make(routes.partner(organisation.id), 'PartnerPage', {
          organisation: organisationView(model(), organisation, locale, today()),
          jsonLd: organisationJsonLd(organisation, locale),
          vCard: `/data/partners/${organisation.id}.vcf`,
        });
      }
      await make(routes.help, 'HelpPage', {
        countries: COUNTRIES.map((country) => ({country, helplines: helplinesOf(model(), country, locale, today())})),
        sheets: sheets().helplines,
      });
      await make(routes.sources, 'SourcesPage', {
        references: referenceViews(model(), allKeys(model()), locale),
      });
    },
    async postBuild({outDir}) {
      const folder = path.join(outDir, 'data', 'partners');
      await fs.mkdir(folder, {recursive: true});
      for (const organisation of Object.values(model().organisations)) {
        await fs.writeFile(path.join(folder, `${organisation.id}.vcf`), vCard(organisation, locale, today()));
      }
    },
  };
}
