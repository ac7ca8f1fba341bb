import type {SearchDocument} from './document';
import {MAX_SECTION, type PageEntry} from './indexModel';

/** The documents of one page, in order, with what the index stores of the page. */
export type PageGroup = {entry: PageEntry; documents: readonly SearchDocument[]};

function split(url: string): {base: string; anchor: string} {
  const at = url.indexOf('#');
  return at < 0 ? {base: url, anchor: ''} : {base: url.slice(0, at), anchor: url.slice(at + 1)};
}

function entryOf(documents: readonly SearchDocument[]): PageEntry {
  const first = documents[0] as SearchDocument;
  const {base} = split(first.url);
  const stray = documents.find((document) => split(document.url).base !== base);
  if (stray) {
    throw new Error(`Search documents of page "${first.page}" have two addresses: ${base} and ${stray.url}.`);
  }
  return {
    url: base,
    title: first.title,
    kind: first.kind,
    lang: first.lang,
    edition: first.edition,
    topics: [...first.topics],
    sections: documents.slice(0, MAX_SECTION + 1).map(({url, heading}) => ({anchor: split(url).anchor, heading})),
  };
}

/** Groups documents by page, pages by rising address (neighbours share most of it). Throws on inconsistent pages. */
export function groupByPage(documents: readonly SearchDocument[]): PageGroup[] {
  const groups = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    const group = groups.get(document.page);
    if (group) {
      group.push(document);
    } else {
      groups.set(document.page, [document]);
    }
  }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...groups]
    .map(([page, sections]) => ({page, group: {entry: entryOf(sections), documents: sections}}))
    .sort((a, b) => compare(a.group.entry.url, b.group.entry.url) || compare(a.page, b.page))
    .map(({group}) => group);
}
