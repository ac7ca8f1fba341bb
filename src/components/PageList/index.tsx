import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {translate} from '@docusaurus/Translate';
import {formatPartialDate} from '../../domain/dates/partialDate';
import type {PageLinkView} from '../../domain/views/links';

/** Pages or news items as links with what they are about, the edition they are in, and their language. */
export function PageList({pages}: {pages: readonly PageLinkView[]}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const htmlLang = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
  return (
    <ul className="page-list" data-search="skip">
      {pages.map(({href, label, description, edition, lang, date}) => (
        <li key={href} lang={lang}>
          <Link to={href}>{label}</Link>
          <p>{description}</p>
          <p className="stamp">
            {date
              ? formatPartialDate(date, htmlLang)
              : translate({id: 'site.edition', message: 'Edition {edition}'}, {edition: edition ?? ''})}
          </p>
        </li>
      ))}
    </ul>
  );
}
