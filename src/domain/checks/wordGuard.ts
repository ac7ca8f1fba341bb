import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {SHARED_KEYS, splitFrontMatter} from '../content/frontMatter';
import {parseMarkdown} from '../content/markdown';
import {splitHeadingId} from '../content/outline';

/**
 * The letters and digits of a file that a person wrote to be read, in their order and nothing else: no fix may change
 * them. Of a page these are its text, code, texts and titles of pictures, and the front matter but for the keys that
 * are equal in every language (`SHARED_KEYS`): those say facts about the page. Ids of headings, addresses of links and
 * attributes of directives are not read by anybody. Of any other file it is the whole text.
 */
export function wordsOf(file: string, text: string): string {
  const split = file.endsWith('.md') ? splitFrontMatter(text) : null;
  if (!split || split.faults.length > 0) return letters(text);
  const front = Object.entries(split.data)
    .filter(([key]) => !(SHARED_KEYS as readonly string[]).includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`);
  return letters([...front, ...wordsOfBody(split.body)].join(' '));
}

/** Whether a file's words stayed as they were. */
export function wordsKept(file: string, before: string, after: string): boolean {
  return wordsOf(file, before) === wordsOf(file, after);
}

function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordsOfBody(body: string): string[] {
  const words: string[] = [];
  visit(parseMarkdown(body), (node) => {
    if (node.type === 'heading') {
      words.push(splitHeadingId(toString(node)).text);
      return 'skip';
    }
    if ('value' in node && typeof node.value === 'string') words.push(node.value);
    if ('alt' in node && typeof node.alt === 'string') words.push(node.alt);
    if ('title' in node && typeof node.title === 'string') words.push(node.title);
    // A directive's name is a word too where the text only looks like one: "Brno:centrum".
    if ('name' in node && typeof node.name === 'string') words.push(node.name);
    return undefined;
  });
  return words;
}
