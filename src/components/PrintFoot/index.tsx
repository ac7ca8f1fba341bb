import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatPartialDate} from '../../domain/dates/partialDate';
import {lastingAddress} from '../../domain/printing/printFoot';
import type {EditionsData} from '../../domain/views/editions';
import {useCanonical} from '../Canonical';
import {usePlaceInEdition} from '../SiteMenus/usePlaceInEdition';
import './print.css';

/** Which edition the page belongs to, in words for paper; outside the editions the site's name. */
function useEditionWords(version: string | null): string {
  const {editions} = usePluginData('editions') as EditionsData;
  const {siteConfig, i18n} = useDocusaurusContext();
  const htmlLang = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
  const edition = editions.find(({id}) => id === version);
  if (edition) {
    const released = formatPartialDate(edition.released, htmlLang);
    return `${edition.title}. ${translate({id: 'site.edition.released', message: 'Released {date}.'}, {date: released})}`;
  }
  return version === null
    ? siteConfig.title
    : translate({id: 'site.edition.draft', message: 'Edition in preparation.'});
}

/**
 * The foot of every printed sheet: edition and address. A browser that can write into the margins of a sheet takes it there from
 * the attribute `content` of `<html>` (see `print.css`); in the others it stands once, at the end. Not a `data-` attribute,
 * because a link with `?docusaurus-data-…` can set those.
 */
export function PrintFoot(): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const version = usePlaceInEdition()?.edition ?? null;
  const base = `${siteConfig.url}${i18n.localeConfigs[i18n.currentLocale]?.baseUrl ?? siteConfig.baseUrl}`;
  const foot = `${useEditionWords(version)} ${lastingAddress(useCanonical(), version, base)}`;
  return (
    <>
      <Head>
        <html content={foot} />
      </Head>
      {/* The page for an address that leads nowhere is made once, and shown at another address each time. */}
      <p className="print-only print-foot" data-search="skip" suppressHydrationWarning>
        {foot}
      </p>
    </>
  );
}
