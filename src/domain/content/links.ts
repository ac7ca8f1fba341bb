/** What a link address in a page is, as far as its form tells. */
export type LinkForm =
  | {kind: 'external'}
  /** `#part` of the same page. */
  | {kind: 'anchor'; anchor: string}
  /** `/groups/x.md#part`: a page of the same edition or collection. */
  | {kind: 'page'; path: string; anchor: string | undefined}
  /** `/img/x.png`, `/files/x.pdf`: a file in `static/`. */
  | {kind: 'file'; path: string}
  /** `/partners/x`: a page that the site makes. */
  | {kind: 'route'; path: string; anchor: string | undefined}
  | {kind: 'refused'; reason: RefusalReason};

export type RefusalReason = 'scheme' | 'relative' | 'characters' | 'outside';

const FORBIDDEN = /[\u0000-\u001F\u007F-\u009F\s<>"`\\^{}|?!@]/;

/**
 * Sorts a link address. Links to pages are root-based, because a relative link breaks when only one of two
 * pages is translated (facebook/docusaurus#10907); other schemes than https could run code or track; `?`, `!`
 * and `@` in a local address are instructions to the bundler, which could read any file.
 */
export function linkForm(url: string): LinkForm {
  if (/^https:\/\/[^\s@]+$/i.test(url)) return {kind: 'external'};
  let decoded: string;
  try {
    decoded = decodeURIComponent(url);
  } catch {
    return {kind: 'refused', reason: 'characters'};
  }
  if (/^\s*[a-z][a-z0-9+.-]*:/i.test(decoded) || decoded.startsWith('//')) return {kind: 'refused', reason: 'scheme'};
  if (FORBIDDEN.test(decoded)) return {kind: 'refused', reason: 'characters'};
  if (decoded.startsWith('#')) return {kind: 'anchor', anchor: decoded.slice(1)};
  if (decoded.split(/[/\\]/).includes('..')) return {kind: 'refused', reason: 'outside'};
  if (!decoded.startsWith('/')) return {kind: 'refused', reason: 'relative'};
  const [path = '', anchor] = decoded.split('#', 2);
  if (path.endsWith('.md')) return {kind: 'page', path: path.slice(1, -3), anchor};
  if (/\.[a-z0-9]+$/i.test(path)) return {kind: 'file', path};
  return {kind: 'route', path: path.length > 1 ? path.replace(/\/$/, '') : path, anchor};
}
