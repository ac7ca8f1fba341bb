import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {CALENDAR_NAME} from '../../config/words';
import {calendarOf} from '../../domain/events/calendar';
import {localePrefix} from '../../domain/locales/locales';
import {routes} from '../../domain/model/routes';
import {eventsView} from '../../domain/views/events';
import {siteModel} from '../../site/readSite';
import {localeOf} from '../localePlugin';
import {pageMaker} from '../pageMaker';

/** `/events`, and the same days as a calendar to subscribe to: `/events.ics` in each language. */
export default function events(context: LoadContext): Plugin {
  const locale = localeOf(context);
  const model = () => siteModel(context.siteDir);
  return {
    name: 'events',
    contentLoaded: ({actions}) => pageMaker(context, actions)(routes.events, 'EventsPage', eventsView(model(), locale)),
    async postBuild({outDir, siteConfig}) {
      const page = `${siteConfig.url}${localePrefix(locale)}${routes.events}`;
      const calendar = calendarOf(Object.values(model().events), {locale, name: CALENDAR_NAME[locale], page});
      await fs.writeFile(path.join(outDir, path.basename(routes.calendar)), calendar);
    },
  };
}
