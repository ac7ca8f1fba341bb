import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useUntranslated} from '../../components/Untranslated';
import {DEFAULT_LOCALE, HTML_LANG, LOCALES, isLocale} from '../../domain/locales/locales';

/**
 * Canonical address and language versions of a page. The stock part claims a version in every language; here a
 * language that shows a page in its source language is left out, and that page points to its source.
 */
export default function SiteMetadata(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {pathname} = useLocation();
  const {createUrl} = useAlternatePageUtils();
  const {has, shownIn} = useUntranslated();
  const source = shownIn(pathname);
  const own = source === undefined;
  const address = (locale: string) => createUrl({locale, fullyQualified: true});
  const canonical = address(source ?? i18n.currentLocale);
  const language = source ?? (isLocale(i18n.currentLocale) ? i18n.currentLocale : DEFAULT_LOCALE);
  return (
    <Head>
      <link rel="canonical" href={canonical} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={HTML_LANG[language].replace('-', '_')} />
      {!own && <meta name="robots" content="noindex" />}
      {LOCALES.filter((locale) => has(locale, pathname)).map((locale) => (
        <link key={locale} rel="alternate" href={address(locale)} hrefLang={HTML_LANG[locale]} />
      ))}
      <link rel="alternate" href={address(DEFAULT_LOCALE)} hrefLang="x-default" />
    </Head>
  );
}
