import type {Place} from '../checks/problem';

/*
 * Words of strangers in Markdown that GitHub shows: a file may be called anything. Whatever came from a contribution stands in a
 * code span, where no Markdown, HTML, mention or link is read.
 */

/** Longest piece of foreign text that is shown, in characters. */
const MAX_PIECE = 200;

/** Control, invisible, bidirectional, private and unassigned characters, and line ends. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Foreign text as a code span: on one line, nothing invisible in it, cut where it is too long. */
export function code(text: string, max = MAX_PIECE): string {
  const characters = [...text.slice(0, 4 * max)];
  const piece = characters.length > max || text.length > 4 * max ? `${characters.slice(0, max).join('')}…` : text;
  const visible = piece
    .replace(UNSEEN, (one) => `⟨U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(/\p{Zs}/gu, ' ');
  if (visible.trim() === '') return '–';
  const fence = '`'.repeat(Math.max(0, ...(visible.match(/`+/g) ?? []).map(({length}) => length)) + 1);
  const pad = /^[` ]|[` ]$/.test(visible) ? ' ' : '';
  return `${fence}${pad}${visible}${pad}${fence}`;
}

/** Our own words, with what Markdown would read as its own signs. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#&|~$@:]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A sentence of a rule; what fills its placeholders is foreign text. */
export function sentence(template: string, params: Readonly<Record<string, string>>): string {
  return template
    .split(/(\{\w+\})/)
    .map((part) => {
      const key = /^\{(\w+)\}$/.exec(part)?.[1];
      return key !== undefined && Object.hasOwn(params, key) ? code(params[key] ?? '') : plain(part);
    })
    .join('');
}

/**
 * Names a place; a link to it when it is known where the files can be looked at.
 * @param blob such as `https://github.com/owner/name/blob/<commit>`
 */
export function placeLink({file, line}: Place, blob: string | null): string {
  const name = code(line === undefined ? file : `${file}:${line}`);
  if (blob === null || file.length > MAX_PIECE) return name;
  const path = file
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return `[${name}](<${blob}/${path}${line === undefined ? '' : `#L${line}`}>)`;
}

/** List items for at most `max` things; the rest is counted. */
export function bounded<T>(items: readonly T[], max: number, lineOf: (item: T) => string): string[] {
  const lines = items.slice(0, max).map(lineOf);
  return items.length <= max ? lines : [...lines, `- … +${items.length - max}`];
}
