import type {Root} from 'mdast';
import {parseMarkdown} from '../content/markdown';
import {type Page, pageKey} from '../content/page';
import {formatPartialDate} from '../dates/partialDate';
import {HTML_LANG, type Locale, localePrefix} from '../locales/locales';
import {docPath, newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import {inLocale} from '../views/links';
import type {Request} from './ask';

/** One news item as a newsletter carries it. */
export interface DigestItem {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The date as readers of the language write it. */
  readonly day: string;
  readonly url: string;
  /** The text up to the mark `<!-- truncate -->`. */
  readonly opening: Root;
  /** BCP 47 tag of the text where it is not translated, else null. */
  readonly foreign: string | null;
}

export interface Digest {
  readonly locale: Locale;
  /** Neutral: it stands in lists of messages, where others may look. */
  readonly subject: string;
  readonly heading: string;
  /** Newest first. */
  readonly items: readonly DigestItem[];
  readonly newsUrl: string;
  /** Makes an address of a text absolute. */
  readonly absolute: (address: string) => string;
}

export interface Publisher {
  /** Where the site stands: `https://example.org`, no slash at its end. */
  readonly siteUrl: string;
  /** Neutral name of the site and of its news in the language. */
  readonly siteName: string;
  readonly newsTitle: string;
}

const TRUNCATE = /^<!--\s*truncate\s*-->$/;

/** The news between two days in one language, newest first. */
export function digestOf(model: SiteModel, {since, until, locale}: Request, publisher: Publisher): Digest {
  const {siteUrl, siteName, newsTitle} = publisher;
  const start = `${siteUrl}${localePrefix(locale)}`;
  const keys = [...new Set(model.pages.filter(({collection}) => collection === 'blog').map(pageKey))];
  const items = keys
    .flatMap((key) => inLocale(model, key, locale) ?? [])
    .flatMap((page) => itemOf(page, locale, start) ?? [])
    .filter(({date}) => date >= since && (until === null || date <= until))
    .sort((a, b) => (a.date === b.date ? (a.url < b.url ? -1 : 1) : a.date < b.date ? 1 : -1));
  const days = [...new Set([items.at(-1)?.day, items[0]?.day])].filter((day) => day !== undefined);
  const heading = `${siteName}: ${newsTitle}`;
  return {
    locale,
    subject: [heading, ...(days.length > 0 ? [days.join(' – ')] : [])].join(', '),
    heading,
    items,
    newsUrl: `${start}${routes.news}`,
    absolute: (address) => absoluteAddress(model, address, start),
  };
}

function itemOf(page: Page, locale: Locale, start: string): DigestItem | null {
  const {frontMatter} = page;
  if (!('date' in frontMatter)) return null;
  const root = parseMarkdown(page.body);
  const cut = root.children.findIndex((node) => node.type === 'html' && TRUNCATE.test(node.value.trim()));
  return {
    title: frontMatter.title,
    date: frontMatter.date,
    day: formatPartialDate(frontMatter.date, HTML_LANG[locale]).replace(/\u00A0/g, ' '),
    url: `${start}${routes.newsItem(frontMatter.slug ?? page.path)}`,
    opening: cut < 0 ? root : {...root, children: root.children.slice(0, cut)},
    foreign: page.locale === locale ? null : HTML_LANG[page.locale],
  };
}

/** A page of the docs is written as a file (`/groups/x.md`) and is found in the newest edition that has it. */
function absoluteAddress(model: SiteModel, address: string, start: string): string {
  if (!address.startsWith('/')) return address;
  const [, file, anchor = ''] = /^\/(.+)\.md(#.*)?$/.exec(address) ?? [];
  if (file === undefined) return `${start}${address}`;
  const newest = newestEdition(model);
  const page = model.pages.find((each) => each.collection === 'docs' && each.edition === newest && each.path === file);
  return `${start}${docPath({edition: newest, path: file, slug: page?.frontMatter.slug}, newest)}${anchor}`;
}
