import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {DEFAULT_LOCALE, LOCALES} from '../domain/locales/locales';
import {LEAVE_PAGE} from '../domain/safety/exitTargets';
import {FILE_TYPES, GENERATED_FILES, TEXT_TYPES, extensionOf} from '../domain/safety/fileTypes';
import {headersFor} from '../domain/safety/headers';
import {metaTag, policyOf, rebased, withMeta, withoutMeta} from '../domain/safety/policy';
import {MISSING_PAGES, PREFIXES} from '../domain/safety/siteFolders';
import {filesOf} from './buildFiles';
import {isTwin} from './compress';
import {finishedPolicy} from './gate';

export interface SiteServer {
  /** `http://127.0.0.1:3000`, without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Language whose 404 page answers for an address. */
function localeOfAddress(pathname: string): string {
  const first = pathname.split('/')[1] ?? '';
  return LOCALES.find((locale) => locale === first) ?? DEFAULT_LOCALE;
}

/** Compressed answers, the smallest first: coding as browsers name it, ending of the file. */
const CODINGS = [
  ['br', 'br'],
  ['gzip', 'gz'],
] as const;

function accepts(request: http.IncomingMessage, coding: string): boolean {
  const accepted = String(request.headers['accept-encoding'] ?? '').split(',');
  return accepted.some((each) => each.trim() === coding || each.trim().startsWith(`${coding};q=0.`));
}

/** For the maintainer, whose server it is. */
const REPLACED = 'The site was built anew while this server ran. Stop it (Ctrl+C) and start it again.\n';

/** Path of an address, decoded; null for one that cannot be read. */
function pathOf(url = '/'): string | null {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
    return pathname.startsWith('/') ? pathname : null;
  } catch {
    return null;
  }
}

/** Pages that are no part of what the router of the site knows: they answer at their own names. */
const AS_THEY_ARE = new Set([...MISSING_PAGES, ...PREFIXES.map((prefix) => `${prefix}/${LEAVE_PAGE}`)]);

/** The address that a page has in the site, for the name of its file; null where both are the same. */
function bareAddress(name: string): string | null {
  return name.endsWith('.html') && !AS_THEY_ARE.has(name) ? name.replace(/(?:(?<=\/)index)?\.html$/, '') : null;
}

/**
 * Answers like production: addresses without `.html`, and the way to them from those with it; a 404 page in the language of the address,
 * the headers of the build, compressed twins. What is served is the list of files at the start, so no address leads out of the folder.
 * @param originOf origin that the reader of an answer sees; a build for another one gets its policy rewritten on the way
 */
export function siteHandler(folder: string, originOf: (request: http.IncomingMessage) => string): http.RequestListener {
  const files = new Map<string, string>();
  for (const {file, kind} of filesOf(folder)) if (kind === 'file') files.set(`/${file}`, path.join(folder, file));
  const hidden = (name: string) => isTwin(name) || GENERATED_FILES.includes(name.slice(1));
  const find = (pathname: string) => {
    const bare = pathname.replace(/\/$/, '');
    return [pathname, `${bare}.html`, `${bare}/index.html`].find((name) => files.has(name) && !hidden(name));
  };
  // A folder that is not a finished build (records for a test, say) gets the same rules, and no script of its own.
  const built = finishedPolicy(folder);
  const policyFor = (origin: string) =>
    built === null ? policyOf({origin, scriptHashes: [], styleHashes: []}) : rebased(built, origin);

  return (request, response) => {
    const pathname = pathOf(request.url);
    const found = pathname === null ? undefined : find(pathname);
    const readable = request.method === 'GET' || request.method === 'HEAD';
    const bare = found !== undefined && found === pathname ? bareAddress(found) : null;
    const status = !readable ? 405 : found === undefined ? 404 : bare === null ? 200 : 301;
    const locale = localeOfAddress(pathname ?? '/');
    const name = found ?? `${locale === DEFAULT_LOCALE ? '' : `/${locale}`}/404.html`;
    const type = extensionOf(name);
    const policy = policyFor(originOf(request));
    for (const header of headersFor(found ?? '/404', status, policy)) response.setHeader(...header);
    if (!readable) {
      response.writeHead(status, {Allow: 'GET, HEAD'}).end();
      return;
    }
    if (bare !== null) {
      const query = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? '';
      response.writeHead(status, {Location: `${bare.split('/').map(encodeURIComponent).join('/')}${query}`}).end();
      return;
    }
    const moved = type === 'html' && built !== null && policy !== built;
    const twin = moved
      ? undefined
      : CODINGS.find(([coding, end]) => accepts(request, coding) && files.has(`${name}.${end}`));
    const file = files.get(twin ? `${name}.${twin[1]}` : name);
    const content = file === undefined ? Buffer.alloc(0) : contentOf(file);
    if (content === null) {
      response.writeHead(503, {'Content-Type': 'text/plain; charset=utf-8'}).end(REPLACED);
      return;
    }
    const body = moved ? withPolicy(content.toString('utf8'), built, policy) : content;
    response.writeHead(status, {
      'Content-Type': `${FILE_TYPES[type] ?? 'application/octet-stream'}${TEXT_TYPES.has(type) ? '; charset=utf-8' : ''}`,
      'Content-Length': Buffer.byteLength(body),
      Vary: 'Accept-Encoding',
      ...(twin ? {'Content-Encoding': twin[0]} : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Null for a file that is gone: the build was replaced while it is served. */
function contentOf(file: string): Buffer | null {
  try {
    return fs.readFileSync(file);
  } catch {
    return null;
  }
}

/** A page with the policy for the origin where it is read: the one in it names another. */
function withPolicy(html: string, built: string, policy: string): string {
  return html.includes(metaTag(built)) ? (withMeta(withoutMeta(html, built), policy) ?? html) : html;
}

/** Names under which a browser finds this machine, also through a port that somebody leads here. */
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/i;

/**
 * Serves a finished build on this machine only (127.0.0.1), as production does, whichever of the machine's names is typed: the policy
 * names the origin, and a page at another one would stay without styles and script.
 * @param port 0 takes any free port
 */
export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  let origin = '';
  const server = http.createServer(
    siteHandler(folder, ({headers: {host = ''}}) =>
      THIS_MACHINE.test(host) ? `http://${host.toLowerCase()}` : origin,
    ),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
