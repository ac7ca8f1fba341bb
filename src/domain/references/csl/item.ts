import type {CslItem, CslName} from 'citeproc';
import {formatPartialDate} from '../../dates/partialDate';
import {HTML_LANG, type Locale} from '../../locales/locales';
import type {Reference} from '../reference';
import {WORDS} from './locales';

/** A source as the processor reads it, with what a language writes in its own way. */
export function cslItem(reference: Reference, locale: Locale): CslItem {
  const {id, type, title, author, issued, accessed, DOI} = reference;
  const tag = HTML_LANG[locale];
  const inWords = (date: string) => formatPartialDate(date, tag);
  /** It begins a sentence of the entry: "Říjen 2016." */
  const sentence = (text: string) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
  return {
    id,
    type,
    title,
    'title-short': reference['title-short'] ?? shortTitle(title),
    ...(author.length > 0 && {author: author.map((name) => cslName(name, locale))}),
    ...(reference['container-title'] && {'container-title': reference['container-title']}),
    ...(reference.publisher && {publisher: reference.publisher}),
    ...(reference.volume && {volume: reference.volume}),
    ...(reference.issue && {issue: reference.issue}),
    ...(reference.page && {page: reference.page.replace(/(\d)-(\d)/g, '$1–$2')}),
    ...(issued && {issued: {'date-parts': [issued.split('-').map(Number)]}}),
    // The year stands after the author; only a more exact date is worth repeating.
    ...(issued && issued.length > 4 && {'available-date': {literal: sentence(inWords(issued))}}),
    ...(accessed && {accessed: {literal: inWords(accessed)}}),
    ...(DOI && {DOI}),
  };
}

/** "Juhová et al.", as some records have it, is put into the reader's language. */
function cslName(name: Reference['author'][number], locale: Locale): CslName {
  return 'literal' in name ? {literal: name.literal.replace(/ et al\.$/, ` ${WORDS[locale].etAl}`)} : name;
}

/**
 * What a source without an author is called in the text: its title up to the first comma, without the brackets that mark our
 * own descriptions; or the name that ends it in brackets, as laws have it: "Lov om … (krisesenterlova)".
 */
export function shortTitle(title: string): string {
  const bare = title.replace(/^\[(.*)\]$/, '$1');
  return /\(([^()]+)\)$/.exec(bare)?.[1] ?? bare.split(', ')[0] ?? bare;
}

/** Short form of an organisation that gives its own: "Fellesskap mot … (FMSO)" is cited as "FMSO". */
export function shortName(label: string): string {
  return label.replace(/^[^()]+ \((\p{Lu}{2,12})\)/u, '$1');
}
