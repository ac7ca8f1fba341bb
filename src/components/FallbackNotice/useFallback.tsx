import type {ReactNode} from 'react';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {DEFAULT_LOCALE, HTML_LANG, isLocale} from '../../domain/locales/locales';
import {useUntranslated} from '../Untranslated';
import {FallbackNotice} from '.';

/** What a page must say of its language: its `lang` and a notice where it is shown in another one, nothing elsewhere. */
export function useFallback(permalink: string, frontMatter: object): {lang: string | undefined; notice: ReactNode} {
  const {createUrl} = useAlternatePageUtils();
  const shownIn = useUntranslated().shownIn(permalink);
  if (!shownIn) return {lang: undefined, notice: null};
  const written = 'source_locale' in frontMatter ? String(frontMatter.source_locale) : DEFAULT_LOCALE;
  const source = isLocale(written) ? written : DEFAULT_LOCALE;
  const href = createUrl({locale: source, fullyQualified: false});
  return {lang: HTML_LANG[shownIn], notice: <FallbackNotice shownIn={shownIn} source={source} href={href} />};
}
