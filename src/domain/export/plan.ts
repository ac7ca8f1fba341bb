import {NEXT_EDITION} from '../content/page';
import {COUNTRIES} from '../directory/countries';
import {LOCALES, type Locale, type Localised} from '../locales/locales';
import {type Format, downloadAddress} from './addresses';
import type {ExportProblem} from './content/reading';
import {type ExportSite, isDownloaded} from './exportSite';
import {type MenuPart, handbookDocument} from './handbookDocument';
import type {ExportDocument} from './model';
import {pageDocument} from './pageDocument';
import {templateDocuments} from './templateDocuments';
import {directorySheet, helplineSheet} from './wallSheets';

/** A document that the build will make. */
export interface Planned {
  /** Without an ending: `/downloads/cs/2016/groups/self-help-group`. */
  readonly address: string;
  readonly formats: readonly Format[];
  /** File that it is made from, for messages; the address where it is made from many. */
  readonly source: string;
  document(): ExportDocument;
}

/** Menus of the editions in each language. */
export type Menus = Readonly<Record<string, Localised<readonly MenuPart[]>>>;

const TO_READ: readonly Format[] = ['pdf', 'docx'];

/**
 * Every document of a site: pages and news, their templates, handbooks, wall sheets.
 * @param report takes what a document could not say as its page does
 * @throws when two documents would have the same address
 */
export function exportPlan(site: ExportSite, menus: Menus, report: (problem: ExportProblem) => void): Planned[] {
  const planned = [
    ...pages(site, report),
    ...LOCALES.flatMap((locale) => [...handbooks(site, locale, menus), ...sheets(site, locale)]),
  ];
  const known = new Map<string, string>();
  for (const {address, source} of planned) {
    const other = known.get(address);
    if (other)
      throw new Error(
        `${source} and ${other} would be downloaded from the same address, ${address}. Rename one of them.`,
      );
    known.set(address, source);
  }
  return planned;
}

function pages(site: ExportSite, report: (problem: ExportProblem) => void): Planned[] {
  return site.model.pages.filter(isDownloaded).flatMap((page): Planned[] => {
    const address = downloadAddress.page(page);
    const own: Planned = {
      address,
      formats: TO_READ,
      source: page.file,
      document: () => pageDocument(site, page, report),
    };
    // Read once for the page already: what is reported there is not said again.
    const templates = templateDocuments(site, page, () => undefined).map(({id, document}): Planned => ({
      address: downloadAddress.template(address, id),
      formats: TO_READ,
      source: page.file,
      document: () => document,
    }));
    return [own, ...templates];
  });
}

/** Their pages are documents of their own, too: what is reported of those is not said again. */
function handbooks(site: ExportSite, locale: Locale, menus: Menus): Planned[] {
  return [NEXT_EDITION, ...site.model.editions.map(({id}) => id)].flatMap((edition) => {
    const menu = menus[edition]?.[locale];
    if (!menu) return [];
    const address = downloadAddress.handbook(locale, edition);
    return [
      {
        address,
        formats: ['pdf', 'docx', 'epub'] as const,
        source: address,
        document: () => handbookDocument(site, edition, locale, menu, () => undefined),
      },
    ];
  });
}

function sheets(site: ExportSite, locale: Locale): Planned[] {
  const formats = ['pdf'] as const;
  return COUNTRIES.flatMap((country) => {
    const [helplines, directory] = [
      downloadAddress.helplines(locale, country),
      downloadAddress.directory(locale, country),
    ];
    return [
      {address: helplines, formats, source: helplines, document: () => helplineSheet(site, country, locale)},
      {address: directory, formats, source: directory, document: () => directorySheet(site, country, locale)},
    ];
  });
}
