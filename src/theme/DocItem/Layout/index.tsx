import type {ReactNode} from 'react';
import {useDoc, useDocsSidebar, useDocsVersion, useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import DocItemPaginator from '@theme/DocItem/Paginator';
import type {Props} from '@theme/DocItem/Layout';
import {useCanonical} from '../../../components/Canonical';
import {ContentsList} from '../../../components/ContentsList';
import {Crumbs} from '../../../components/Crumbs';
import {Downloads} from '../../../components/Downloads';
import {EditionBanner} from '../../../components/EditionBanner';
import {Share} from '../../../components/Share';
import {useUntranslated} from '../../../components/Untranslated';
import {Trail} from '../../../components/Trail';
import DocItemContent from '../Content';

/** A page of an edition: crumbs, folded lists for narrow screens, notice of the edition, text, neighbours. */
export default function DocItemLayout({children}: Props): ReactNode {
  const {metadata, toc, frontMatter} = useDoc();
  const version = useDocsVersion();
  const isGuide = version.pluginId !== 'default';
  const sidebar = useDocsSidebar();
  const address = useCanonical();
  const crumbs = useSidebarBreadcrumbs() ?? [];
  const hasToc = !frontMatter.hide_table_of_contents && toc.some(({level}) => level === 2);
  const lang = useUntranslated().langOf(metadata.permalink);
  const onThisPage = translate({id: 'site.toc', message: 'On this page'});
  return (
    <>
      <main id="main">
        <Crumbs
          trail={crumbs.slice(0, -1).map(({label, href}) => ({label, href}))}
          here={metadata.title}
          hereLang={lang}
        />
        {sidebar && (
          <details className="fold fold--side" data-search="skip">
            <summary>
              {isGuide
                ? translate({id: 'site.guide.pages', message: 'Pages of this guide'})
                : translate({id: 'site.trail', message: 'Pages of this edition'})}
            </summary>
            <Trail items={sidebar.items} />
          </details>
        )}
        {hasToc && (
          <details className="fold fold--toc" data-search="skip">
            <summary>{onThisPage}</summary>
            <ContentsList toc={toc} lang={lang} />
          </details>
        )}
        {!isGuide && <EditionBanner edition={version.version} />}
        <DocItemContent>{children}</DocItemContent>
        <Downloads of={metadata.frontMatter} />
        {!isGuide && <Share url={address} title={metadata.title} />}
        <DocItemPaginator />
      </main>
      {hasToc && (
        <div className="docs__toc">
          <ContentsList toc={toc} lang={lang} titled />
        </div>
      )}
    </>
  );
}
