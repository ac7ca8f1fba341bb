import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {DEFAULT_LOCALE, HTML_LANG} from '../../domain/locales/locales';

/** `lang` of a page that is shown in its source language because it has no translation; otherwise undefined. */
export function languageOfSource(source: string, locale: string): string | undefined {
  return locale === DEFAULT_LOCALE || source.startsWith(`@site/i18n/${locale}/`)
    ? undefined
    : HTML_LANG[DEFAULT_LOCALE];
}

export function FallbackNotice(): ReactNode {
  return (
    <p className="banner" role="note" data-search="skip">
      {translate({id: 'site.fallback', message: 'This page has not been translated yet. It is shown in Czech.'})}
    </p>
  );
}
