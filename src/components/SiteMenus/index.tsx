import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import Link from '@docusaurus/Link';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {LOCALES, LOCALE_LABEL} from '../../domain/locales/locales';
import {isCurrentPart, mainNavigation} from './navigation';
import {useEditionMenu} from './useEditionMenu';

/** Links of the main navigation; the part in which the reader is carries `aria-current`. */
export function NavigationLinks(): ReactNode {
  const {pathname} = useLocation();
  const {siteConfig} = useDocusaurusContext();
  return (
    <ul>
      {mainNavigation().map(({href, label}) => (
        <li key={href}>
          <Link to={href} aria-current={isCurrentPart(pathname, siteConfig.baseUrl, href) ? 'true' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The same page in the other languages; plain links, because each language is a site of its own. */
export function LanguageLinks(): ReactNode {
  const {createUrl} = useAlternatePageUtils();
  const {i18n} = useDocusaurusContext();
  return (
    <ul>
      {LOCALES.map((locale) => {
        const htmlLang = i18n.localeConfigs[locale]?.htmlLang ?? locale;
        return (
          <li key={locale}>
            <a
              href={createUrl({locale, fullyQualified: false})}
              lang={htmlLang}
              hrefLang={htmlLang}
              aria-current={locale === i18n.currentLocale ? 'true' : undefined}
            >
              {LOCALE_LABEL[locale]}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** The same page in the other editions. */
export function EditionLinks(): ReactNode {
  return (
    <ul>
      {useEditionMenu().map(({id, href, label, hint, current}) => (
        <li key={id}>
          <Link to={href} aria-current={current ? 'true' : undefined}>
            {label} <small>{hint}</small>
          </Link>
        </li>
      ))}
    </ul>
  );
}
