import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import {useUntranslated} from '../Untranslated';
import {translate} from '@docusaurus/Translate';

function Item({item, pathname}: {item: PropSidebarItem; pathname: string}): ReactNode {
  const {langOf} = useUntranslated();
  if (item.type !== 'link') return null;
  return (
    <li>
      <Link to={item.href} lang={langOf(item.href)} aria-current={item.href === pathname ? 'page' : undefined}>
        {item.label}
      </Link>
    </li>
  );
}

/** Pages up to which the whole edition is listed on each of them; a longer list would weigh more than most pages. */
const LISTED_WHOLE = 150;

const isLink = (item: PropSidebarItem) => item.type === 'link';

/** A chapter: all its pages, or in a long edition, where the reader is not in it, its name with a link to its first page. */
function Chapter({item, pathname, whole}: {item: PropSidebarItem; pathname: string; whole: boolean}): ReactNode {
  if (item.type !== 'category') return null;
  const pages = item.items.filter(isLink);
  const first = pages[0];
  const isHere = pages.some(({href}) => href === pathname);
  return (
    <div>
      <h2>{whole || isHere || !first ? item.label : <Link to={first.href}>{item.label}</Link>}</h2>
      {(whole || isHere) && (
        <ul>
          {pages.map((child) => (
            <Item key={child.href} item={child} pathname={pathname} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** The pages of an edition, under the headings of its chapters. */
export function Trail({items}: {items: readonly PropSidebarItem[]}): ReactNode {
  const {pathname} = useLocation();
  const isGuide = useDocsVersion().pluginId !== 'default';
  const loose = items.filter(isLink);
  const pages = items.reduce((sum, item) => sum + (item.type === 'category' ? item.items.length : 1), 0);
  return (
    <nav
      className="trail"
      aria-label={
        isGuide
          ? translate({id: 'site.guide.pages', message: 'Pages of this guide'})
          : translate({id: 'site.trail', message: 'Pages of this edition'})
      }
    >
      {loose.length > 0 && (
        <ul>
          {loose.map((item) => (
            <Item key={item.href} item={item} pathname={pathname} />
          ))}
        </ul>
      )}
      {items
        .filter((item) => item.type === 'category')
        .map((item) => (
          <Chapter key={item.label} item={item} pathname={pathname} whole={pages <= LISTED_WHOLE} />
        ))}
    </nav>
  );
}
