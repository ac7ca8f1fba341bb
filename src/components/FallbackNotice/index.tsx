import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {LOCALE_LABEL, type Locale} from '../../domain/locales/locales';

interface Props {
  /** The language in which the page is shown. */
  shownIn: Locale;
  /** The language in which it was written. */
  source: Locale;
  /** Address of the page in that language. */
  href: string;
}

/** Says of a page that has no translation in which language it is shown, and leads to the one in which it was written. */
export function FallbackNotice({shownIn, source, href}: Props): ReactNode {
  const shown: Record<Locale, string> = {
    cs: translate({id: 'site.fallback.cs', message: 'It is shown in Czech.'}),
    en: translate({id: 'site.fallback.en', message: 'It is shown in English.'}),
    nb: translate({id: 'site.fallback.nb', message: 'It is shown in Norwegian.'}),
  };
  return (
    <p className="banner" role="note" data-search="skip">
      {translate({id: 'site.fallback', message: 'This page has not been translated yet.'})} {shown[shownIn]}
      {source !== shownIn && (
        <>
          {' '}
          <a href={href}>
            {translate(
              {id: 'site.outdated.source', message: 'Read the page in its source language: {language}'},
              {language: LOCALE_LABEL[source]},
            )}
          </a>
        </>
      )}
    </p>
  );
}
