import {translate} from '@docusaurus/Translate';
import {routes} from '../../domain/model/addresses';
import type {LinkView} from '../../domain/views/links';

/** The main navigation, in the reader's language. */
export function mainNavigation(): LinkView[] {
  return [
    {href: routes.docs, label: translate({id: 'site.nav.handbook', message: 'Handbook'})},
    {href: routes.topics, label: translate({id: 'site.nav.topics', message: 'Topics'})},
    {href: routes.visit('norway-2015'), label: translate({id: 'site.nav.visit', message: 'Norway 2015'})},
    {href: routes.partners, label: translate({id: 'site.nav.partners', message: 'Partners'})},
    {href: routes.news, label: translate({id: 'site.nav.news', message: 'News'})},
    {href: routes.glossary, label: translate({id: 'site.nav.glossary', message: 'Glossary'})},
  ];
}

/** Whether a link leads to the part of the site in which the reader is. */
export function isCurrentPart(pathname: string, baseUrl: string, href: string): boolean {
  const address = `${baseUrl.replace(/\/$/, '')}${href}`;
  return pathname === address || pathname.startsWith(`${address}/`);
}
