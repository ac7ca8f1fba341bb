import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {DownloadView, PageDownloads} from '../../domain/views/downloads';

/** "48 kB", "1.2 MB" as the reader's language writes it. */
function sizeText(kilobytes: number, lang: string): string {
  const [value, unit] = kilobytes < 1000 ? [kilobytes, 'kB'] : [kilobytes / 1000, 'MB'];
  return `${new Intl.NumberFormat(lang, {maximumFractionDigits: 1}).format(value)}\u00A0${unit}`;
}

/**
 * Files of one document as plain links: "Download: PDF (48 kB) · DOCX (12 kB)". Not the site's own links, which would look for
 * a page of the reader's language at that address.
 */
export function DownloadLinks({label, files}: {label: string; files: readonly DownloadView[]}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const lang = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
  if (files.length === 0) return null;
  return (
    <p className="downloads" data-search="skip">
      {label}{' '}
      {files.map(({href, format, kilobytes}, index) => (
        <span key={href}>
          {index > 0 && ' · '}
          <a href={href} download>
            {format.toUpperCase()} ({sizeText(kilobytes, lang)})
          </a>
        </span>
      ))}
    </p>
  );
}

/** What a page offers to download; nothing in a build without documents. `of`: the page's own facts. */
export function Downloads({of}: {of: object}): ReactNode {
  const {downloads} = of as {downloads?: PageDownloads};
  if (!downloads) return null;
  const {page, templates, handbook} = downloads;
  return (
    <aside className="download-box" aria-label={translate({id: 'site.downloads', message: 'Downloads'})}>
      <DownloadLinks label={translate({id: 'site.downloads.page', message: 'Download this page:'})} files={page} />
      {templates.map(({id, title, files}) => (
        <DownloadLinks
          key={id}
          label={translate({id: 'site.downloads.template', message: 'To fill in or print, {title}:'}, {title})}
          files={files}
        />
      ))}
      <DownloadLinks
        label={translate({id: 'site.downloads.handbook', message: 'The whole edition as one book:'})}
        files={handbook}
      />
    </aside>
  );
}
