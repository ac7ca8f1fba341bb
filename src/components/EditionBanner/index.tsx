import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatPartialDate} from '../../domain/dates/partialDate';
import type {EditionsData} from '../../domain/views/editions';
import {useEditionMenu} from '../SiteMenus/useEditionMenu';

function Newest({href}: {href: string}): ReactNode {
  return (
    <p>
      <Link to={href}>{translate({id: 'site.edition.newest', message: 'This page in the newest edition'})}</Link>
    </p>
  );
}

/** Which edition a page belongs to, and what that means for the reader. */
export function EditionBanner({edition}: {edition: string}): ReactNode {
  const {editions} = usePluginData('editions') as EditionsData;
  const {i18n} = useDocusaurusContext();
  const htmlLang = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
  const menu = useEditionMenu();
  const known = editions.find(({id}) => id === edition);
  const newest = menu.find(({id}) => id === editions[0]?.id);
  if (known) {
    const released = formatPartialDate(known.released, htmlLang);
    return (
      <div data-search="skip" role="note" className={known.archived ? 'banner banner--archive' : 'banner'}>
        <p>
          <strong>{known.title}.</strong> {known.summary}{' '}
          {translate({id: 'site.edition.released', message: 'Released {date}.'}, {date: released})}
        </p>
        {newest && newest.id !== edition && <Newest href={newest.href} />}
      </div>
    );
  }
  return (
    <div data-search="skip" role="note" className="banner banner--draft">
      <p>
        <strong>{translate({id: 'site.edition.draft', message: 'Edition in preparation.'})}</strong>{' '}
        {translate({id: 'site.edition.draftMeaning', message: 'It changes every day and is not for citing.'})}
      </p>
      {newest && <Newest href={newest.href} />}
    </div>
  );
}
