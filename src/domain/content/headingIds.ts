import {splitFrontMatter} from './frontMatter';
import {outlineOf} from './outline';

const ATX = /^(?:[ \t>]|[-*+] )*#{1,6}[ \t]/;
const ID_AT_END = /[ \t]*\{#[\w-]+\}[ \t]*(\r?)$/;
const LINE_END = /[ \t]*(\r?)$/;

/**
 * The text with these explicit ids on its headings, in order; an empty id takes one away. Null when the headings are
 * not as many, or when one is not written with `#`.
 */
export function withHeadingIds(text: string, ids: readonly string[]): string | null {
  const {body, bodyLine} = splitFrontMatter(text);
  const {headings} = outlineOf(body, bodyLine);
  if (headings.length !== ids.length) return null;
  const lines = text.split('\n');
  for (const [index, {line, id}] of headings.entries()) {
    const wanted = ids[index] ?? '';
    const old = lines[line - 1] ?? '';
    if ((id ?? '') === wanted) continue;
    if (!ATX.test(old)) return null;
    const bare = old.replace(id === undefined ? LINE_END : ID_AT_END, '$1');
    lines[line - 1] = wanted === '' ? bare : bare.replace(/(\r?)$/, ` {#${wanted}}$1`);
  }
  return lines.join('\n');
}
