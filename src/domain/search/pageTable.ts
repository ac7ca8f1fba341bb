import {LOCALES} from '../locales/locales';
import type {ByteReader} from './byteReader';
import type {ByteWriter} from './byteWriter';
import {DOCUMENT_KINDS} from './document';
import {MAX_SECTION, type PageEntry, type SectionEntry} from './indexModel';
import {SearchIndexError} from './searchError';

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/**
 * Writes the pages as columns: addresses, titles, kinds, languages, editions, topics, numbers of sections. The sections
 * themselves may follow in another file (see `writeSections`): on a large site they are half of the table.
 */
export function writePageTable(writer: ByteWriter, pages: readonly PageEntry[]): void {
  const editions = distinct(pages.map((page) => page.edition));
  const topics = distinct(pages.flatMap((page) => page.topics));
  writer.frontCoded(pages.map((page) => page.url));
  writer.strings(pages.map((page) => page.title));
  writer.strings(editions);
  writer.strings(topics);
  writer.bytes(pages.map((page) => DOCUMENT_KINDS.indexOf(page.kind)));
  writer.bytes(pages.map((page) => LOCALES.indexOf(page.lang)));
  pages.forEach((page) => writer.varint(editions.indexOf(page.edition)));
  pages.forEach((page) => {
    writer.varint(page.topics.length);
    page.topics.forEach((topic) => writer.varint(topics.indexOf(topic)));
  });
  pages.forEach((page) => writer.varint(page.sections.length));
}

/** Writes anchors and headings of the sections of all pages. */
export function writeSections(writer: ByteWriter, pages: readonly PageEntry[]): void {
  const sections = pages.flatMap((page) => page.sections);
  writer.strings(sections.map((section) => section.anchor));
  writer.strings(sections.map((section) => section.heading));
}

const damaged = () => new SearchIndexError('corrupt', 'The pages of the search index do not fit together.');

const NAMELESS: SectionEntry = {anchor: '', heading: ''};

function known<Value>(list: readonly Value[], index: number | undefined): Value {
  const value = index === undefined ? undefined : list[index];
  if (value === undefined) {
    throw damaged();
  }
  return value;
}

/** Far more than a site has: what is claimed beyond it is damage, and would take memory. */
const MAX_SECTIONS = 300_000;

/** Reads what `writePageTable` wrote; the sections are nameless until `readSections`. Throws SearchIndexError. */
export function readPageTable(reader: ByteReader): PageEntry[] {
  const urls = reader.frontCoded();
  const titles = reader.strings();
  const editions = reader.strings();
  const topics = reader.strings();
  const kinds = reader.take(urls.length);
  const langs = reader.take(urls.length);
  const pageEditions = urls.map(() => known(editions, reader.varint()));
  const pageTopics = urls.map(() => Array.from({length: reader.count()}, () => known(topics, reader.varint())));
  const sectionCounts = urls.map(() => reader.below(MAX_SECTION + 2));
  const total = sectionCounts.reduce((sum, count) => sum + count, 0);
  if (titles.length !== urls.length || total > MAX_SECTIONS) {
    throw damaged();
  }
  return urls.map((url, page) => ({
    url,
    title: titles[page] ?? '',
    kind: known(DOCUMENT_KINDS, kinds[page]),
    lang: known(LOCALES, langs[page]),
    edition: pageEditions[page] ?? '',
    topics: pageTopics[page] ?? [],
    sections: new Array<SectionEntry>(sectionCounts[page] ?? 0).fill(NAMELESS),
  }));
}

/** The same pages with the sections that `writeSections` wrote. Throws SearchIndexError when they are not as many. */
export function readSections(reader: ByteReader, pages: readonly PageEntry[]): PageEntry[] {
  const anchors = reader.strings();
  const headings = reader.strings();
  const total = pages.reduce((sum, page) => sum + page.sections.length, 0);
  if (anchors.length !== total || headings.length !== total) {
    throw damaged();
  }
  let at = 0;
  return pages.map((page) => {
    const from = at;
    at += page.sections.length;
    return {
      ...page,
      sections: anchors.slice(from, at).map((anchor, k) => ({anchor, heading: headings[from + k] ?? ''})),
    };
  });
}
