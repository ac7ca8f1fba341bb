import type {PagePlace} from '../content/page';
import {COUNTRIES, type Country} from '../directory/countries';
import {type Downloads, FORMATS, type Format, downloadAddress} from '../export/addresses';
import type {Locale} from '../locales/locales';

/** A file as a link offers it. */
export interface DownloadView {
  readonly href: string;
  readonly format: Format;
  /** Kilobytes, rounded up: 1 kB is 1000 bytes. */
  readonly kilobytes: number;
}

/** What a page offers: itself, its templates, and on an edition's first page the whole edition. */
export interface PageDownloads {
  readonly page: readonly DownloadView[];
  readonly templates: readonly {readonly id: string; readonly title: string; readonly files: readonly DownloadView[]}[];
  readonly handbook: readonly DownloadView[];
}

/** Files of one document, PDF first; none when the build made none. */
function filesAt(downloads: Downloads, address: string): DownloadView[] {
  const made = Object.hasOwn(downloads, address) ? downloads[address] : undefined;
  return FORMATS.flatMap((format) => {
    const bytes = made?.bytes[format];
    return bytes === undefined ? [] : [{href: `${address}.${format}`, format, kilobytes: Math.ceil(bytes / 1000)}];
  });
}

/** What a page offers; null when there is nothing. */
export function pageDownloads(downloads: Downloads, place: PagePlace): PageDownloads | null {
  const address = downloadAddress.page(place);
  const page = filesAt(downloads, address);
  const handbook =
    place.edition !== null && place.path === 'index'
      ? filesAt(downloads, downloadAddress.handbook(place.locale, place.edition))
      : [];
  const below = downloadAddress.template(address, '');
  const templates = Object.entries(downloads)
    .filter(([each]) => each.startsWith(below))
    .map(([each, {title}]) => ({id: each.slice(below.length), title, files: filesAt(downloads, each)}));
  return page.length + handbook.length + templates.length === 0 ? null : {page, templates, handbook};
}

/** A sheet to pin on a wall. */
export interface SheetView {
  readonly country: Country;
  readonly files: readonly DownloadView[];
}

/** The wall sheets in a language. */
export function sheetDownloads(downloads: Downloads, locale: Locale): {helplines: SheetView[]; directory: SheetView[]} {
  const of = (address: typeof downloadAddress.helplines) =>
    COUNTRIES.map((country) => ({country, files: filesAt(downloads, address(locale, country))})).filter(
      ({files}) => files.length > 0,
    );
  return {helplines: of(downloadAddress.helplines), directory: of(downloadAddress.directory)};
}
