import {Document, type YAMLMap, isMap, isPair, isScalar, isSeq, parseDocument} from 'yaml';
import type {Edition} from './edition';

const HEADER = '# Editions, newest first. An id equals the name of the version of the docs.\n';

/*
 * `data/editions.yml` is changed in its text, at the places that the parser gives: rendering the whole document anew would
 * fold every text of every other edition differently.
 */

/** The list with one more edition on top. */
export function withEdition(text: string, edition: Edition): string {
  const entry = new Document([edition], {aliasDuplicateObjects: false}).toString({
    lineWidth: 125,
    flowCollectionPadding: false,
  });
  const quoted = entry.replace(/^((?:- | {2})(?:id|released|describes): )"?([\d.-]+)"?$/gm, '$1"$2"');
  const first = entries(text)[0];
  if (!first) return `${text.trim() ? text.replace(/^\[\]\s*$/m, '') : HEADER}${quoted}`;
  return `${text.slice(0, first.start)}${quoted}${text.slice(first.start)}`;
}

/** The list without an edition. */
export function withoutEdition(text: string, id: string): string {
  const all = entries(text);
  const entry = all.find((each) => each.id === id);
  if (!entry) return text;
  // A list that holds nothing still has to be a list.
  return `${text.slice(0, entry.start)}${text.slice(entry.end)}${all.length === 1 ? '[]\n' : ''}`;
}

/** The list with an edition marked as archived. */
export function withArchived(text: string, id: string): string {
  const entry = entries(text).find((each) => each.id === id);
  if (!entry) return text;
  const value = entry.map.get('archived', true);
  if (isScalar(value) && value.range) return `${text.slice(0, value.range[0])}true${text.slice(value.range[1])}`;
  const body = text.slice(0, entry.end).trimEnd();
  return `${body}\n  archived: true${text.slice(body.length)}`;
}

/** The entries with the part of the text that is theirs, from the hyphen to the next entry. */
function entries(text: string): {id: string; start: number; end: number; map: YAMLMap}[] {
  const list = parseDocument(text).contents;
  if (!isSeq(list)) return [];
  const maps = list.items.filter((item) => isMap(item));
  const starts = maps.map((map) => {
    const key = map.items.find((pair) => isPair(pair))?.key;
    const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    return text.lastIndexOf('\n', at) + 1;
  });
  return maps.map((map, index) => ({
    id: String(map.get('id')),
    start: starts[index] ?? 0,
    end: starts[index + 1] ?? text.length,
    map,
  }));
}
