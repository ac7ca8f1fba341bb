import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatPartialDate} from '../../domain/dates/partialDate';
import {LOCALE_LABEL} from '../../domain/locales/locales';
import type {TranslationNoticeView} from '../../domain/views/translations';

/** Says on an outdated page what has changed in its source since, and where to read that. */
export function TranslationNotice({accepted, sections, source, sourceLocale}: TranslationNoticeView): ReactNode {
  const {i18n} = useDocusaurusContext();
  const htmlLang = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
  return (
    <div className="banner" role="note" data-search="skip" data-translation="outdated">
      <p>
        <strong>{translate({id: 'site.outdated', message: 'This translation is not up to date.'})}</strong>{' '}
        {accepted &&
          translate(
            {id: 'site.outdated.since', message: 'It was last compared with its source on {date}.'},
            {date: formatPartialDate(accepted, htmlLang)},
          )}
      </p>
      {sections.length > 0 && (
        <>
          <p>{translate({id: 'site.outdated.sections', message: 'The source has changed in these sections:'})}</p>
          <ul>
            {sections.map(({anchor, heading, lang}) => (
              <li key={`${anchor} ${heading}`}>
                <a href={`#${anchor}`} lang={lang}>
                  {heading}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={source}>
          {translate(
            {id: 'site.outdated.source', message: 'Read the page in its source language: {language}'},
            {language: LOCALE_LABEL[sourceLocale]},
          )}
        </a>
      </p>
    </div>
  );
}
