import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCanonical} from '../../components/Canonical';
import {useUntranslated} from '../../components/Untranslated';
import {DEFAULT_LOCALE, HTML_LANG, LOCALES, isLocale} from '../../domain/locales/locales';
import {SOCIAL_IMAGE, SOCIAL_IMAGE_SIZE} from '../../domain/sharing/socialImage';

/** Open Graph writes languages with an underscore: `nb_NO`. */
const ogLocale = (tag: string) => tag.replace('-', '_');

/**
 * Canonical address and language versions of a page, and what other sites show beside a link to it. The stock part claims a
 * version in every language; here a language that shows a page in its source language is left out, and that page points
 * to its source.
 */
export default function SiteMetadata(): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {pathname} = useLocation();
  const {createUrl} = useAlternatePageUtils();
  const {has, shownIn} = useUntranslated();
  const canonical = useCanonical();
  const image = useBaseUrl(SOCIAL_IMAGE, {absolute: true});
  const source = shownIn(pathname);
  const own = source === undefined;
  const address = (locale: string) => createUrl({locale, fullyQualified: true});
  const language = source ?? (isLocale(i18n.currentLocale) ? i18n.currentLocale : DEFAULT_LOCALE);
  const versions = LOCALES.filter((locale) => has(locale, pathname));
  return (
    <Head>
      <link rel="canonical" href={canonical} />
      <meta property="og:url" content={canonical} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={siteConfig.title} />
      <meta property="og:locale" content={ogLocale(HTML_LANG[language])} />
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SOCIAL_IMAGE_SIZE.width)} />
      <meta property="og:image:height" content={String(SOCIAL_IMAGE_SIZE.height)} />
      <meta property="og:image:alt" content={siteConfig.title} />
      <meta name="twitter:card" content="summary_large_image" />
      {!own && <meta name="robots" content="noindex" />}
      {versions.map((locale) => (
        <link key={locale} rel="alternate" href={address(locale)} hrefLang={HTML_LANG[locale]} />
      ))}
      <link rel="alternate" href={address(DEFAULT_LOCALE)} hrefLang="x-default" />
      {/* In one head: of equal properties in two heads only the later one would stay. */}
      {versions
        .filter((locale) => locale !== language)
        .map((locale) => (
          <meta key={`og ${locale}`} property="og:locale:alternate" content={ogLocale(HTML_LANG[locale])} />
        ))}
    </Head>
  );
}
