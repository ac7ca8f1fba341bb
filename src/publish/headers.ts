import {FILE_TYPES, TEXT_TYPES} from '../domain/safety/fileTypes';
import {KEPT, NOT_KEPT, commonHeaders} from '../domain/safety/headers';
import {ATTACHMENT_POLICY} from '../domain/safety/policy';
import {ATTACHMENT_FOLDERS, DOWNLOAD_FOLDER, HASHED_FOLDERS, PREFIXES} from '../domain/safety/siteFolders';

/** Cloudflare leaves out lines that are longer, without a word; more rules than this too. */
const MOST_CHARACTERS = 2000;
const MOST_RULES = 100;

/**
 * The headers in the format of Netlify and Cloudflare Pages. Rules that match the same address are joined there: an
 * attachment has two policies then and browsers hold both, and of two ways to keep it `no-store` wins. Where the site
 * has more folders than such a host reads rules, nothing is kept: slower, and still nothing left behind.
 * @param files of the build, from its root
 * @throws when such a host would leave out a line without saying so
 */
export function headersFile(policy: string, files: readonly string[]): string {
  const pages = notKept(files).map((pattern) => rule(pattern, [['Cache-Control', NOT_KEPT]]));
  const hashed = HASHED_FOLDERS.map((folder) => rule(`${folder}*`, [['Cache-Control', KEPT]]));
  const attached = ATTACHMENT_FOLDERS.map((folder) =>
    rule(`${folder}*`, [
      ['Content-Security-Policy', ATTACHMENT_POLICY],
      ['Content-Disposition', 'attachment'],
      ['Cache-Control', NOT_KEPT],
    ]),
  );
  const common = [['Content-Security-Policy', policy], ...commonHeaders()] as const;
  const precise = [rule('/*', common), ...hashed, ...attached, ...pages];
  const rules =
    precise.length <= MOST_RULES ? precise : [rule('/*', [...common, ['Cache-Control', NOT_KEPT]]), ...attached];
  const text = `${rules.join('\n')}\n`;
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  if (longest > MOST_CHARACTERS)
    throw new Error(`_headers has a line of ${longest} characters; hosts ignore more than ${MOST_CHARACTERS}.`);
  return text;
}

function rule(pattern: string, lines: readonly (readonly [string, string])[]): string {
  return [pattern, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** Folders that have rules of their own. */
const KEPT_ELSEWHERE = new Set(['assets', 'files', 'downloads']);

/** Patterns for everything but assets and attachments: pages at the top of a language, and folders. */
function notKept(files: readonly string[]): string[] {
  const patterns = new Set(PREFIXES.flatMap((prefix) => [`${prefix}/`, ...(prefix ? [prefix] : [])]));
  for (const file of files) {
    const prefix = PREFIXES.find((each) => each !== '' && `/${file}`.startsWith(`${each}/`)) ?? '';
    const [first = '', ...rest] = `/${file}`.slice(prefix.length + 1).split('/');
    if (rest.length > 0 && !KEPT_ELSEWHERE.has(first)) patterns.add(`${prefix}/${first}/*`);
    if (rest.length === 0 && first.endsWith('.html')) patterns.add(`${prefix}/${first.replace(/\.html$/, '')}`);
  }
  return [...patterns].sort();
}

const nginxText = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/**
 * The headers as an include of nginx's `server` block. Variables, because a `location` with one header of its own
 * loses all others. On an inner redirection to a 404 page nginx sets them again, for the address of that page.
 */
export function nginxHeaders(policy: string): string {
  const language = `(?:${PREFIXES.filter((prefix) => prefix !== '').join('|')})?`;
  const attached = `^(?:${language}/(?:assets/)?files/|${DOWNLOAD_FOLDER})`;
  const types = Object.entries(FILE_TYPES).map(([extension, type]) => `  ${type} ${extension};`);
  const charset = [...TEXT_TYPES].map((extension) => FILE_TYPES[extension]).filter((type) => type !== 'text/html');
  return [
    '# Made by the build for this release; changes are lost.',
    'types {',
    ...types,
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${charset.join(' ')};`,
    'etag off;',
    'if_modified_since off;',
    `set $kb_policy ${nginxText(policy)};`,
    `set $kb_cache ${nginxText(NOT_KEPT)};`,
    'set $kb_disposition "";',
    `if ($uri ~ "^${language}/assets/") { set $kb_cache ${nginxText(KEPT)}; }`,
    `if ($uri ~ "${attached}") { set $kb_cache ${nginxText(NOT_KEPT)}; }`,
    `if ($uri ~ "${attached}") { set $kb_policy ${nginxText(ATTACHMENT_POLICY)}; }`,
    `if ($uri ~ "${attached}") { set $kb_disposition attachment; }`,
    'add_header Content-Security-Policy $kb_policy always;',
    ...commonHeaders().map(([name, value]) => `add_header ${name} ${nginxText(value)} always;`),
    'add_header Cache-Control $kb_cache always;',
    'add_header Content-Disposition $kb_disposition always;',
    '',
  ].join('\n');
}
