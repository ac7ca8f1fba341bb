import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {mainNavigation} from '../../../components/SiteMenus/navigation';

/** What a reader sees at an address that leads nowhere: the ways on, help first. */
export default function NotFoundContent(): ReactNode {
  return (
    <main id="main" className="wrap">
      <h1>{translate({id: 'site.notFound.title', message: 'There is no page here'})}</h1>
      <p className="lead">
        {translate({id: 'site.notFound.lead', message: 'The address is wrong, or the page has moved.'})}
      </p>
      <ul className="page-list section">
        <li>
          <Link to="/help">{translate({id: 'site.nav.help', message: 'Help'})}</Link>
        </li>
        {mainNavigation().map(({href, label}) => (
          <li key={href}>
            <Link to={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
