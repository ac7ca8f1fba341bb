import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {PrintFoot} from '../../components/PrintFoot';
import {LanguageLinks} from '../../components/SiteMenus';
import {TEXT_LICENCE} from '../../domain/editions/licence';

/** Foot of every page: help, sources, languages, and under which terms the texts may be used. */
export default function Footer(): ReactNode {
  return (
    <footer className="foot">
      <div className="wrap">
        <PrintFoot />
        <div className="foot__grid">
          <nav aria-label={translate({id: 'site.foot.nav', message: 'Foot of the page'})}>
            <ul>
              <li>
                <Link to="/help">{translate({id: 'site.nav.help', message: 'Help'})}</Link>
              </li>
              <li>
                <Link to="/sources">{translate({id: 'site.sources.title', message: 'Sources'})}</Link>
              </li>
              <li>
                <Link to="/events">{translate({id: 'site.events.title', message: 'Days and events'})}</Link>
              </li>
              <li>
                <Link to="/glossary">{translate({id: 'site.nav.glossary', message: 'Glossary'})}</Link>
              </li>
              <li>
                <Link to="/safety">{translate({id: 'site.foot.safety', message: 'Reading safely'})}</Link>
              </li>
              <li>
                <Link to="/accessibility">{translate({id: 'site.foot.accessibility', message: 'Accessibility'})}</Link>
              </li>
              <li>
                <Link to="/contribute">{translate({id: 'site.nav.contribute', message: 'Contribute'})}</Link>
              </li>
            </ul>
          </nav>
          <nav aria-label={translate({id: 'site.menu.languages', message: 'Language'})}>
            <LanguageLinks />
          </nav>
        </div>
        <p>
          {translate({
            id: 'site.foot.licence',
            message: 'Proposed licence of the texts, until the organisations confirm it:',
          })}{' '}
          <a href={TEXT_LICENCE.url} rel="license noreferrer">
            {TEXT_LICENCE.name}
          </a>
        </p>
        <p className="foot__storage">
          {translate({
            id: 'site.foot.storage',
            message:
              'This site sets no cookies and loads nothing from elsewhere. Your browser’s own history still shows the visit.',
          })}
        </p>
      </div>
    </footer>
  );
}
