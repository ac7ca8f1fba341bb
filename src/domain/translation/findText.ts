import {NEXT_EDITION} from '../content/page';
import {placeOf} from '../content/places';
import {DEFAULT_LOCALE, type Locale} from '../locales/locales';
import {RECORD_KINDS} from '../model/siteModel';
import {NEWS, stemOf} from './pinPlace';
import type {Translatable} from './translatable';

export interface Wanted {
  /** What was typed: a page's path, a file, `2016/index`, `concepts/self-help`. */
  readonly name: string;
  readonly edition: string;
  readonly records: boolean;
}

export interface Found {
  readonly text: Translatable;
  /** The language, when a translation's own file was named. */
  readonly locale?: Locale;
}

/** Finds the page or record that somebody means, or the names that come nearest. */
export function findText(texts: readonly Translatable[], wanted: Wanted): Found | {nearest: readonly string[]} {
  const name = wanted.name.replace(/\\/g, '/').replace(/^(?:\.?\/)+/, '');
  const place = placeOf(name);
  const path = name.replace(/\.(?:md|yml)$/, '');
  const stems = place
    ? [stemOf(place).stem]
    : wanted.records || path.startsWith('data/')
      ? [`records/${path.replace(/^(?:data|records)\//, '')}`]
      : [`${wanted.edition}/${path}`, path, `${NEWS}/${path}`, `records/${path}`];
  for (const stem of stems) {
    const text = texts.find((candidate) => candidate.stem === stem);
    if (text) return {text, ...(place && place.locale !== DEFAULT_LOCALE && {locale: place.locale})};
  }
  const isRecord = wanted.records || RECORD_KINDS.some((kind) => path.startsWith(`${kind}/`));
  return {nearest: nearest(texts, {...wanted, records: isRecord}, path)};
}

/** What a text is called on the command line, given the edition that is meant without saying. */
export function nameOf(text: Pick<Translatable, 'stem' | 'kind' | 'group' | 'path'>): string {
  if (text.kind === 'record') return `${text.group}/${text.path}`;
  return text.group === NEXT_EDITION ? text.path : text.stem;
}

const SHOWN = 3;
const NEAR = 0.4;

function nearest(texts: readonly Translatable[], {edition, records}: Wanted, name: string): string[] {
  return texts
    .filter(({kind, group}) => (records ? kind === 'record' : group === edition || group === NEWS))
    .map((text) => ({
      name: nameOf(text),
      degree: Math.max(resemblance(name, nameOf(text)), resemblance(name, text.path)),
    }))
    .filter(({degree}) => degree >= NEAR)
    .sort((a, b) => b.degree - a.degree)
    .slice(0, SHOWN)
    .map((candidate) => candidate.name);
}

/** Shared pairs of neighbouring letters (Dice), of the whole names or of their last parts. */
function resemblance(a: string, b: string): number {
  const last = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return Math.max(pairsShared(a, b), pairsShared(last(a), last(b)) * 0.9);
}

function pairsShared(a: string, b: string): number {
  const pairs = (word: string) =>
    Array.from({length: Math.max(0, word.length - 1)}, (_, index) => word.slice(index, index + 2));
  const [left, right] = [pairs(a.toLowerCase()), pairs(b.toLowerCase())];
  const rest = [...right];
  const shared = left.filter((pair) => {
    const index = rest.indexOf(pair);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  }).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}
