import CSL, {type Engine} from 'citeproc';
import {HTML_LANG, type Locale} from '../../locales/locales';
import type {Reference} from '../reference';
import {cslItem, shortName} from './item';
import {localeXml} from './locales';
import {STYLE} from './style';

/*
 * The only module that knows the CSL processor. It runs at build (and in checks and tests); nothing that a browser loads may
 * import it: components take views as types only, and `tests/build/lean.test.ts` looks for it in what readers load.
 */

/** A piece of an entry; `title` is the source's title, which is in the source's language. */
export interface EntryPart {
  readonly text: string;
  readonly title?: boolean;
}

export interface Entry {
  readonly key: string;
  readonly parts: readonly EntryPart[];
}

/** Sources of one page (or list) as they are cited there. */
export interface Typeset {
  /** By author, then year. */
  readonly entries: readonly Entry[];
  /** "Persefona 2016": what stands in the text, by key. */
  readonly labels: ReadonlyMap<string, string>;
}

type Sources = Readonly<Record<string, Reference>>;

/** Marks of a title inside an entry: from the private use area, which no title holds. */
const [TITLE, END] = ['\uE000', '\uE001'];

const engines = new WeakMap<Sources, Map<Locale, Engine>>();

/** Setting up a processor costs more than a page's citations: one for each set of records and language is kept. */
function engineOf(sources: Sources, locale: Locale): Engine {
  const known = engines.get(sources) ?? new Map<Locale, Engine>();
  engines.set(sources, known);
  const engine = known.get(locale) ?? newEngine(sources, locale);
  known.set(locale, engine);
  return engine;
}

function newEngine(sources: Sources, locale: Locale): Engine {
  const engine = new CSL.Engine(
    {
      // The processor also asks for "en-US", its fallback for words that a locale lacks: ours lacks none that the style uses.
      retrieveLocale: (tag) => localeXml(locale, tag),
      retrieveItem: (id) => {
        const reference = sources[id];
        if (!reference) throw new Error(`There is no source "${id}".`);
        return cslItem(reference, locale);
      },
      variableWrapper: ({context, variableNames}, before, text, after) => {
        if (context !== 'bibliography' || variableNames[0] !== 'title') return `${before}${text}${after}`;
        // "?" belongs to the title, a full stop is that of the entry.
        return /[?!…]/.test(after)
          ? `${before}${TITLE}${text}${after}${END}`
          : `${before}${TITLE}${text}${END}${after}`;
      },
    },
    STYLE,
    HTML_LANG[locale],
    true,
  );
  // Its plain text does not call the wrapper.
  engine.setOutputFormat('html');
  return engine;
}

const lists = new WeakMap<Sources, Map<string, Typeset>>();

/** Lists of these sources that are set already: the same finding stands on many pages. */
function listsOf(sources: Sources): Map<string, Typeset> {
  const known = lists.get(sources) ?? new Map<string, Typeset>();
  lists.set(sources, known);
  return known;
}

const nameOf = (keys: readonly string[], locale: Locale) => [locale, ...keys].join(' ');

/** Sets the sources with these keys for one page: labels that differ where two would be alike, and the list. */
export function typeset(sources: Sources, keys: readonly string[], locale: Locale): Typeset {
  const cited = [...new Set(keys)].filter((key) => Object.hasOwn(sources, key));
  const list = listsOf(sources).get(nameOf(cited, locale)) ?? setSources(sources, cited, locale);
  rememberTypeset(sources, cited, locale, list);
  return list;
}

/**
 * Tells how the sources with these keys were set by somebody else.
 * @param keys each once, of these sources
 */
export function rememberTypeset(sources: Sources, keys: readonly string[], locale: Locale, list: Typeset): void {
  listsOf(sources).set(nameOf(keys, locale), list);
}

function setSources(sources: Sources, cited: readonly string[], locale: Locale): Typeset {
  if (cited.length === 0) return {entries: [], labels: new Map()};
  const engine = engineOf(sources, locale);
  // What an earlier page left behind would count as cited here and change "2016" into "2016a".
  engine.updateItems([]);
  engine.updateItems(cited);
  const labels = new Map(cited.map((key) => [key, shortName(plain(engine.makeCitationCluster([{id: key}])))]));
  const [{entry_ids: ids}, texts] = engine.makeBibliography() || [{entry_ids: []}, []];
  return {
    entries: texts.map((text, index) => ({key: ids[index]?.[0] ?? '', parts: partsOf(plain(text))})),
    labels,
  };
}

/** The processor's HTML as text: its tags say nothing that we need, what it escapes is written as it is. */
function plain(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}

function partsOf(text: string): EntryPart[] {
  return text.split(new RegExp(`(${TITLE}[^${END}]*${END})`)).flatMap((piece): EntryPart[] => {
    if (piece === '') return [];
    return piece.startsWith(TITLE) ? [{text: piece.slice(1, -1), title: true}] : [{text: piece}];
  });
}
