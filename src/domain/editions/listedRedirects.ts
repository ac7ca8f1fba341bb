import type {Redirect} from './redirects';

const HEADER = [
  '# Former addresses and where readers who come to one are led, without the language: "/docs/groups/old: /docs/groups/new".',
  '# A page that was moved carries "redirect_from" itself; here stand pages that were deleted, and editions that were removed.',
  '',
].join('\n');

/** The text of `data/redirects.yml` with some entries taken out and others added; comments and other entries stay as they are. */
export function withRedirects(text: string, outdated: readonly string[], added: readonly Redirect[]): string {
  const gone = new Set([...outdated, ...added.map(({from}) => from)]);
  const kept = (text.trim() ? text : HEADER).split('\n').filter((line) => !gone.has(fromOf(line)));
  const lines = [...added].sort((a, b) => (a.from < b.from ? -1 : 1)).map(({from, to}) => `${from}: ${to}`);
  return [kept.join('\n').trimEnd(), ...lines, ''].join('\n').trimStart();
}

function fromOf(line: string): string {
  return /^["']?(\/[^"':\s]*)["']?\s*:/.exec(line)?.[1] ?? '';
}
