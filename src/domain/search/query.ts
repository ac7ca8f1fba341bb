import {tokenize} from './tokenize';

/** What is read of a query, so that work per key press is bounded: a question fits, a pasted page does not. */
const MAX_QUERY_LENGTH = 200;
export const MAX_QUERY_WORDS = 12;

/** The words of a query as typed, and whether something was left out because the query was too long. */
export type ParsedQuery = {words: string[]; shortened: boolean};

/**
 * Takes a typed query apart. Never throws; a query of punctuation only has no words. Cutting may end in the middle
 * of a word, which then works as a prefix like any last word.
 */
export function parseQuery(query: string): ParsedQuery {
  const read = query.slice(0, MAX_QUERY_LENGTH);
  const words = tokenize(read).map((token) => token.text);
  return {
    words: words.slice(0, MAX_QUERY_WORDS),
    shortened: words.length > MAX_QUERY_WORDS || query.slice(MAX_QUERY_LENGTH).trim() !== '',
  };
}
