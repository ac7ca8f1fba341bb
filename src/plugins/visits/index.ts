import type {LoadContext, Plugin} from '@docusaurus/types';
import {routes} from '../../domain/model/routes';
import {visitView} from '../../domain/views/visits';
import {siteModel} from '../../site/readSite';
import {localeOf} from '../localePlugin';
import {pageMaker} from '../pageMaker';

/** A page for each study visit, with its places, hosts and findings. */
export default function visits(context: LoadContext): Plugin {
  const locale = localeOf(context);
  return {
    name: 'visits',
    async contentLoaded({actions}) {
      const make = pageMaker(context, actions);
      const model = siteModel(context.siteDir);
      for (const visit of Object.values(model.visits))
        await make(routes.visit(visit.id), 'VisitPage', {visit: visitView(model, visit, locale)});
    },
  };
}
