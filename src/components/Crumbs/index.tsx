import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';

interface Props {
  trail: readonly {href?: string | undefined; label: string}[];
  here: string;
  /** Language of the page's own name where it is not the reader's. */
  hereLang?: string | undefined;
}

/** The way from the home page to here; a part without a page of its own is plain text. */
export function Crumbs({trail, here, hereLang}: Props): ReactNode {
  return (
    <nav className="crumbs" aria-label={translate({id: 'site.crumbs', message: 'Breadcrumb'})}>
      <ol>
        <li>
          <Link to="/">{translate({id: 'site.home', message: 'Home'})}</Link>
        </li>
        {trail.map(({href, label}) => (
          <li key={label}>{href ? <Link to={href}>{label}</Link> : label}</li>
        ))}
        <li aria-current="page" lang={hereLang}>
          {here}
        </li>
      </ol>
    </nav>
  );
}
