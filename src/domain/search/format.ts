import {LOCALES, type Locale} from '../locales/locales';
import {ByteReader} from './byteReader';
import {ByteWriter} from './byteWriter';
import {crc32} from './checksum';
import {seal, unseal, type PartNumber} from './envelope';
import type {PageEntry, SearchIndex, Zone} from './indexModel';
import {readPageTable, readSections, writePageTable, writeSections} from './pageTable';
import {SearchIndexError} from './searchError';
import {readZone, writeZone} from './zoneTable';

/** The zones of a later part, and with the second part the pages complete with their sections. */
export type IndexPart = PartNumber & {zones: readonly Zone[]; pages: readonly PageEntry[] | null};

/** A first part: an index that can be searched at once. When `parts` is 1 it is the whole index. */
export type OpenedIndex = PartNumber & {index: SearchIndex};

/** The part that brings the sections of an index in several files: the first is for what finds pages. */
const PART_WITH_SECTIONS = 1;

function writePages(writer: ByteWriter, index: SearchIndex): void {
  writer.byte(LOCALES.indexOf(index.locale));
  writePageTable(writer, index.pages);
}

function writeZones(writer: ByteWriter, zones: readonly Zone[], pages: readonly PageEntry[]): void {
  writer.byte(zones.length);
  zones.forEach((zone) => writeZone(writer, zone, (page) => pages[page]?.sections.length ?? 0));
}

/** What all files of an index have in common: the checksum of its pages and sections. */
export function familyOf(index: SearchIndex): number {
  const writer = new ByteWriter();
  writePages(writer, index);
  writeSections(writer, index.pages);
  return crc32(writer.result());
}

/** Bytes of a whole index, or of the first of several parts. Part 0 carries the page table. */
export function encodeIndex(index: SearchIndex, parts = 1): Uint8Array {
  const writer = new ByteWriter();
  writePages(writer, index);
  if (parts === 1) {
    writeSections(writer, index.pages);
  }
  writeZones(writer, index.zones, index.pages);
  return seal(writer.result(), {part: 0, parts, family: familyOf(index)});
}

/** Bytes of a later part (`part` from 1): postings of the pages of `index`. */
export function encodePart(zones: readonly Zone[], index: SearchIndex, part: number, parts: number): Uint8Array {
  const writer = new ByteWriter();
  if (part === PART_WITH_SECTIONS) {
    writeSections(writer, index.pages);
  }
  writeZones(writer, zones, index.pages);
  return seal(writer.result(), {part, parts, family: familyOf(index)});
}

function readZones(reader: ByteReader, pages: readonly PageEntry[]): Zone[] {
  const count = reader.byte();
  if (count > LOCALES.length) {
    throw new SearchIndexError('corrupt', 'The search index is damaged.');
  }
  const zones = Array.from({length: count}, () =>
    readZone(reader, pages.length, (page) => pages[page]?.sections.length ?? 0),
  );
  if (reader.left > 0) {
    throw new SearchIndexError('corrupt', 'The search index is longer than it should be.');
  }
  return zones;
}

/** Opens a whole index or its first part. Throws only SearchIndexError. */
export function decodeIndex(bytes: Uint8Array): OpenedIndex {
  const {payload, ...number} = unseal(bytes);
  if (number.part !== 0) {
    throw new SearchIndexError('mismatch', 'This is not the first part of a search index.');
  }
  const locale: Locale | undefined = LOCALES[payload.byte()];
  if (locale === undefined) {
    throw new SearchIndexError('corrupt', 'The search index is in an unknown language.');
  }
  const table = readPageTable(payload);
  const pages = number.parts === 1 ? readSections(payload, table) : table;
  return {...number, index: {locale, pages, zones: readZones(payload, pages)}};
}

/** Opens a later part of `opened`. Throws only SearchIndexError; `mismatch` when it belongs to another index. */
export function decodePart(bytes: Uint8Array, opened: OpenedIndex): IndexPart {
  const {payload, ...number} = unseal(bytes);
  if (number.family !== opened.family || number.parts !== opened.parts || number.part === 0) {
    throw new SearchIndexError('mismatch', 'This file belongs to another search index.');
  }
  const pages = number.part === PART_WITH_SECTIONS ? readSections(payload, opened.index.pages) : null;
  return {...number, pages, zones: readZones(payload, opened.index.pages)};
}
