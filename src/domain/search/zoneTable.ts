import {LOCALES} from '../locales/locales';
import {analyserFor, MAX_WORD_LENGTH} from './analyser';
import type {ByteReader} from './byteReader';
import type {ByteWriter} from './byteWriter';
import type {Zone} from './indexModel';
import {IMPACT_LEVELS} from './impact';
import {SearchIndexError} from './searchError';
import {numberStems} from './stemNumbers';

const damaged = () => new SearchIndexError('corrupt', 'The words of the search index do not fit together.');

/** Writes a zone as columns; `sectionsOf` gives the number of sections of a page. */
export function writeZone(writer: ByteWriter, zone: Zone, sectionsOf: (page: number) => number): void {
  writer.byte(LOCALES.indexOf(zone.lang));
  writer.frontCoded(zone.words);
  const stems = zone.offsets.length - 1;
  for (let stem = 0; stem < stems; stem += 1) {
    writer.varint((zone.offsets[stem + 1] ?? 0) - (zone.offsets[stem] ?? 0));
  }
  for (let stem = 0; stem < stems; stem += 1) {
    let previous = -1;
    for (const page of zone.pages.subarray(zone.offsets[stem], zone.offsets[stem + 1])) {
      writer.varint(page - previous - 1);
      previous = page;
    }
  }
  writer.bytes(zone.impacts);
  // Most postings of a long tail are on pages of one section, which need no ordinal.
  writer.bytes(zone.sections.filter((_, posting) => sectionsOf(zone.pages[posting] ?? 0) > 1));
}

function readWords(reader: ByteReader): string[] {
  const words = reader.frontCoded();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '' || word.length > MAX_WORD_LENGTH || (index > 0 && word <= (words[index - 1] ?? ''))) {
      throw damaged();
    }
  }
  return words;
}

/** Reads what `writeZone` wrote. Throws SearchIndexError on anything that does not fit together. */
export function readZone(reader: ByteReader, pageCount: number, sectionsOf: (page: number) => number): Zone {
  const lang = LOCALES[reader.byte()];
  if (lang === undefined) {
    throw damaged();
  }
  const words = readWords(reader);
  const {stems, stemOf} = numberStems(words, analyserFor(lang));
  const offsets = new Uint32Array(stems.length + 1);
  for (let stem = 0; stem < stems.length; stem += 1) {
    offsets[stem + 1] = (offsets[stem] ?? 0) + reader.below(pageCount + 1);
  }
  const total = offsets[stems.length] ?? 0;
  if (total > reader.left) {
    throw new SearchIndexError('truncated', 'The search index ends too early.');
  }
  const pages = new Uint32Array(total);
  for (let stem = 0; stem < stems.length; stem += 1) {
    let previous = -1;
    for (let posting = offsets[stem] ?? 0; posting < (offsets[stem + 1] ?? 0); posting += 1) {
      previous += reader.below(pageCount - previous - 1) + 1;
      pages[posting] = previous;
    }
  }
  const impacts = reader.take(total).slice();
  if (impacts.some((value) => (value & IMPACT_LEVELS) === 0 || value > 2 * IMPACT_LEVELS + 1)) {
    throw damaged();
  }
  const sections = new Uint8Array(total);
  pages.forEach((page, posting) => {
    const count = sectionsOf(page);
    sections[posting] = count > 1 ? reader.byte() : 0;
    if ((sections[posting] ?? 0) > count) {
      throw damaged();
    }
  });
  return {lang, words, stems, stemOf, offsets, pages, impacts, sections};
}
