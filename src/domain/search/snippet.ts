import {findMarks, type Mark, type WordMatcher} from './marks';
import {tokenize, type Token} from './tokenize';

/** A piece of a text around what was found; '…' is part of `text` where something was left out. */
export type Snippet = {text: string; marks: Mark[]};

/** Length of a snippet in UTF-16 units, without the dots. */
const SNIPPET_LENGTH = 180;

/** Longer texts are read only this far: work per result is bounded. */
const MAX_READ = 20_000;

type Found = Token & {weight: number};

/** Start of the stretch of `length` that holds the greatest weight; a word found again counts little. */
function bestStart(found: readonly Found[], length: number): number {
  let best = {start: found[0]?.start ?? 0, weight: 0};
  found.forEach((first, at) => {
    const seen = new Set<string>();
    let weight = 0;
    for (let next = at; next < found.length; next += 1) {
      const token = found[next] as Found;
      if (token.end - first.start > length) {
        break;
      }
      const word = token.text.toLowerCase();
      weight += seen.has(word) ? token.weight / 10 : token.weight;
      seen.add(word);
    }
    if (weight > best.weight) {
      best = {start: first.start, weight};
    }
  });
  return best.start;
}

/** Beginning of the word or sentence near `wanted`, so that the found words have some context before them. */
function contextStart(text: string, wanted: number, length: number): number {
  if (text.length <= length || wanted <= length / 3) {
    return 0;
  }
  const from = Math.max(0, Math.min(wanted - Math.floor(length / 4), text.length - length));
  // No look-behind: Safari before 16.4 cannot read a script that has one.
  const sentence = text.slice(from, wanted + 1).search(/[.!?…]\s\S/);
  if (sentence >= 0) {
    return from + sentence + 2;
  }
  const space = text.slice(from, wanted).indexOf(' ');
  return space < 0 ? wanted : from + space + 1;
}

function endOfWord(text: string, wanted: number): number {
  if (wanted >= text.length) {
    return text.length;
  }
  const space = text.lastIndexOf(' ', wanted);
  return space > wanted - 40 && space > 0 ? space : wanted - (/[\uD800-\uDBFF]/.test(text[wanted - 1] ?? '') ? 1 : 0);
}

/**
 * Cuts from a text the piece that shows most of what was found, with marks on the found words, inflected or not. A text
 * in which nothing was found gives its beginning. Works on the stored text of a section; '' for an empty text.
 */
export function makeSnippet(text: string, matcher: WordMatcher, length = SNIPPET_LENGTH): Snippet {
  const read = text.slice(0, MAX_READ);
  const found = tokenize(read)
    .map((token) => ({...token, weight: matcher(token.text)}))
    .filter((token) => token.weight > 0);
  const start = found.length > 0 ? contextStart(read, bestStart(found, length), length) : 0;
  const end = endOfWord(read, start + length);
  const piece = read.slice(start, end).trim();
  const shown = `${start > 0 ? '… ' : ''}${piece}${end < text.length && !piece.endsWith('…') ? ' …' : ''}`;
  return {text: shown, marks: findMarks(shown, matcher)};
}
