import fs from 'node:fs';
import path from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import {LOCALES, type Locale, localePrefix} from '../../src/domain/locales/locales';

export const BUILD = path.resolve(__dirname, '../../build');

/** Every file of the build, as an address from its root. */
export function builtFiles(): string[] {
  return fs
    .readdirSync(BUILD, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.posix.join('/', path.relative(BUILD, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
    );
}

/** HTML of a page at an address such as `/help` in a locale. */
export function html(locale: Locale, route: string): string {
  const address = `${localePrefix(locale)}${route}`;
  const file = route === '/' ? `${localePrefix(locale)}/index.html` : `${address}.html`;
  return fs.readFileSync(path.join(BUILD, file), 'utf8');
}

/** All HTML pages with their language by address. */
export function pages(): {file: string; locale: Locale; text: string}[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      locale: LOCALES.find((locale) => file.startsWith(`/${locale}/`)) ?? 'cs',
      text: fs.readFileSync(path.join(BUILD, file), 'utf8'),
    }));
}

/** Address of the file that a link of a page leads to, or null for a link out of the site. */
export function targetOf(href: string): string | null {
  if (!href.startsWith('/') || href.startsWith('//')) return null;
  const pathname = decodeURI(href.split(/[?#]/)[0] ?? '');
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

/** A page as a document, for questions about its elements. */
export function page(locale: Locale, route: string): CheerioAPI {
  return load(html(locale, route));
}
