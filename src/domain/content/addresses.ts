/** Where a page's own relative link leads, as a path from the root of its collection; null when it leaves it. */
export function rootedAddress(pagePath: string, url: string): string | null {
  const [target = '', anchor] = url.split('#', 2);
  const segments = target.startsWith('/') ? [] : pagePath.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return `/${segments.join('/')}${anchor === undefined ? '' : `#${anchor}`}`;
}

/**
 * The text with another address in the first link, picture or definition with the address `from` that begins at a
 * line or after it; null when there is none, such as where the address is written with escapes.
 */
export function withAddress(text: string, line: number, from: string, to: string): string | null {
  const start = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const literal = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const link = new RegExp(`(\\]\\(\\s*<?|\\]:\\s*<?)${literal}(?=[>\\s)]|$)`);
  const match = link.exec(text.slice(start));
  if (!match) return null;
  const at = start + match.index + (match[1]?.length ?? 0);
  return text.slice(0, at) + to + text.slice(at + from.length);
}
