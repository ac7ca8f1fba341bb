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

/** The pages of an edition, under the headings of its sections. */
export function Trail({items}: {items: readonly PropSidebarItem[]}): ReactNode {
  const {pathname} = useLocation();
  const isGuide = useDocsVersion().pluginId !== 'default';
  const loose = items.filter((item) => item.type === 'link');
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
      {items.map((item) =>
        item.type === 'category' ? (
          <div key={item.label}>
            <h2>{item.label}</h2>
            <ul>
              {item.items.map((child) => (
                <Item key={child.type === 'link' ? child.href : ''} item={child} pathname={pathname} />
              ))}
            </ul>
          </div>
        ) : null,
      )}
    </nav>
  );
}
