import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import {DEFAULT_LOCALE, LOCALES} from '../domain/locales/locales';

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

/**
 * Serves a finished build on this machine only (127.0.0.1): addresses without `.html`, a 404 page in the
 * language of the address, nothing kept by the browser's cache but files whose name is their content's hash.
 * @param port 0 takes any free port
 */
export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  const notFound = (pathname: string) => {
    const locale = localeOfAddress(pathname);
    return fs.readFileSync(path.join(folder, locale === DEFAULT_LOCALE ? '' : locale, '404.html'));
  };
  const files = sirv(folder, {
    extensions: ['html'],
    etag: true,
    setHeaders(response, pathname) {
      const hashed = /\/assets\//.test(pathname);
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-store');
    },
  });
  const server = http.createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store'});
      response.end(request.method === 'HEAD' ? undefined : notFound(request.url ?? '/'));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const {port: bound} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
