import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {QuickExit} from '../../components/QuickExit';
import {SearchBar} from '../../components/SearchBar';
import {EditionLinks, LanguageLinks, NavigationLinks} from '../../components/SiteMenus';
import {useEditionMenu} from '../../components/SiteMenus/useEditionMenu';
import {LOCALE_LABEL, isLocale} from '../../domain/locales/locales';

function Mark(): ReactNode {
  return (
    <svg className="bar__mark" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" fill="currentColor">
      <ellipse cx="12" cy="19.6" rx="9" ry="3.2" />
      <ellipse cx="11.2" cy="13.2" rx="6.4" ry="2.7" />
      <ellipse cx="12.6" cy="7.8" rx="4.3" ry="2.2" />
      <ellipse cx="11.8" cy="3.4" rx="2.3" ry="1.6" />
    </svg>
  );
}

/** The bar: name, menus of editions and languages, help. Every menu is HTML that opens without script. */
export default function Navbar(): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const edition = useEditionMenu().find(({current}) => current);
  const words = {
    editions: translate({id: 'site.menu.editions', message: 'Edition'}),
    languages: translate({id: 'site.menu.languages', message: 'Language'}),
    main: translate({id: 'site.menu.main', message: 'Main navigation'}),
    home: translate({id: 'site.home', message: 'Home'}),
    safety: translate({id: 'site.foot.safety', message: 'Reading safely'}),
    menu: translate({id: 'site.menu', message: 'Menu'}),
    loading: translate({id: 'site.loading', message: 'Loading …'}),
    failed: translate({
      id: 'site.loadingFailed',
      message: 'This could not be loaded: there seems to be no connection. Try it once more.',
    }),
  };
  return (
    <>
      <header className="bar" data-loading={words.loading} data-failed={words.failed}>
        <QuickExit />
        <Link className="bar__brand" to="/" aria-label={`${siteConfig.title}, ${words.home}`}>
          <Mark />
          <span className="bar__name">{siteConfig.title}</span>
        </Link>
        <SearchBar />
        <details className="pick" name="bar">
          <summary>
            <span className="visually-hidden">{words.editions}: </span>
            {edition?.label}
          </summary>
          <EditionLinks />
        </details>
        <details className="pick" name="bar">
          <summary>
            <span className="visually-hidden">{words.languages}: </span>
            {isLocale(i18n.currentLocale) && LOCALE_LABEL[i18n.currentLocale]}
          </summary>
          <LanguageLinks />
        </details>
        <Link className="bar__help" to="/help">
          {translate({id: 'site.nav.help', message: 'Help'})}
        </Link>
      </header>
      <div className="subbar">
        <nav className="site-nav" aria-label={words.main}>
          <NavigationLinks />
        </nav>
        <details className="menu">
          <summary>{words.menu}</summary>
          <div className="menu__panel">
            <nav aria-label={words.main}>
              <NavigationLinks />
            </nav>
            <nav aria-labelledby="menu-editions">
              <h2 id="menu-editions">{words.editions}</h2>
              <EditionLinks />
            </nav>
            <nav aria-labelledby="menu-languages">
              <h2 id="menu-languages">{words.languages}</h2>
              <LanguageLinks />
            </nav>
          </div>
        </details>
        <div role="search" className="subbar__search">
          <Link to="/search">{translate({id: 'site.search.label', message: 'Search'})}</Link>
        </div>
        <nav className="subbar__safety" aria-label={words.safety}>
          <Link to="/safety">{words.safety}</Link>
        </nav>
      </div>
    </>
  );
}
