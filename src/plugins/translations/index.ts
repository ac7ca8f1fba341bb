import type {LoadContext, Plugin} from '@docusaurus/types';
import {REPOSITORY} from '../../config/repository';
import {routes} from '../../domain/model/routes';
import {statusView} from '../../domain/views/translations';
import {siteModel} from '../../site/readSite';
import {today} from '../../site/today';
import {pageMaker} from '../pageMaker';

/** `/translations`, the status page for coordinators. */
export default function translations(context: LoadContext): Plugin {
  return {
    name: 'translations',
    contentLoaded: ({actions}) =>
      pageMaker(context, actions)(
        routes.translations,
        'TranslationsPage',
        statusView(siteModel(context.siteDir), today(), REPOSITORY),
      ),
  };
}
