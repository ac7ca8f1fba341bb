import type {LoadContext, Plugin} from '@docusaurus/types';
import {routes} from '../../domain/model/routes';
import {homeView} from '../../domain/views/home';
import {siteModel} from '../../site/readSite';
import {localeOf} from '../localePlugin';
import {pageMaker} from '../pageMaker';

/** The home page. */
export default function home(context: LoadContext): Plugin {
  return {
    name: 'home',
    contentLoaded: ({actions}) =>
      pageMaker(context, actions)(routes.home, 'HomePage', homeView(siteModel(context.siteDir), localeOf(context))),
  };
}
