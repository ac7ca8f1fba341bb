import {splitFrontMatter} from './frontMatter';

/** Where the front matter stands: indices of the line after the opening fence and of the closing one. */
function block(lines: readonly string[]): {start: number; end: number} | null {
  if (!/^\uFEFF?---[ \t]*\r?$/.test(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?$/.test(line));
  return end < 0 ? null : {start: 1, end};
}

/** Lines of a key, first and behind the last: its own and those that carry on its value; null when it is not there. */
function span(lines: readonly string[], key: string): {from: number; to: number} | null {
  const found = block(lines);
  if (!found) return null;
  const from = lines.findIndex(
    (line, index) => index >= found.start && index < found.end && line.replace(/^\uFEFF/, '').startsWith(`${key}:`),
  );
  if (from < 0) return null;
  let to = from + 1;
  while (to < found.end && /^(?:[ \t]|-[ \t]|-?\r?$)/.test(lines[to] ?? '')) to += 1;
  while (to > from + 1 && /^\s*$/.test(lines[to - 1] ?? '')) to -= 1;
  return {from, to};
}

/** The lines of a front matter key as they stand in a file (`topics: [a, b]`), without a line end; null without it. */
export function keyLines(text: string, key: string): string | null {
  const lines = text.split('\n');
  const found = span(lines, key);
  return found && lines.slice(found.from, found.to).join('\n').replace(/\r/g, '');
}

/**
 * The text with other lines for a key: they replace its own, or are added at the end of the front matter; `''`
 * takes the key away. Nothing but the front matter is touched. Null when the result could not be read.
 */
export function withKeyLines(text: string, key: string, replacement: string): string | null {
  const lines = text.split('\n');
  const found = block(lines);
  if (!found) return null;
  const lineEnd = lines[0]?.endsWith('\r') ? '\r' : '';
  const own = span(lines, key) ?? {from: found.end, to: found.end};
  const added = replacement === '' ? [] : replacement.split('\n').map((line) => line + lineEnd);
  const result = [...lines.slice(0, own.from), ...added, ...lines.slice(own.to)].join('\n');
  return splitFrontMatter(result).faults.length > 0 ? null : result;
}
