import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {type SiteServer, serveSite} from './siteServer';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'served-'));
let server: SiteServer;

beforeAll(async () => {
  const files = {
    'index.html': 'Domů',
    '404.html': 'Stránka nenalezena',
    'en/404.html': 'Page not found',
    'nb/404.html': 'Siden finnes ikke',
    'nb/index.html': 'Hjem',
    'nb/docs/page.html': 'Side',
    'assets/js/main.abc123.js': 'script',
    'img/map.webp': '<svg/>',
    '../secret.txt': 'secret',
  };
  for (const [file, text] of Object.entries(files)) {
    const absolute = path.join(folder, 'build', file);
    fs.mkdirSync(path.dirname(absolute), {recursive: true});
    fs.writeFileSync(absolute, text);
  }
  server = await serveSite(path.join(folder, 'build'), 0);
});

afterAll(async () => {
  await server.close();
  fs.rmSync(folder, {recursive: true, force: true});
});

async function get(address: string, options: RequestInit = {}) {
  const response = await fetch(`${server.origin}${address}`, options);
  const {status, headers} = response;
  return {status, type: headers.get('content-type'), cache: headers.get('cache-control'), text: await response.text()};
}

/** Asks with an address that fetch would tidy up first. */
function rawGet(address: string): Promise<{status: number | undefined; text: string}> {
  return new Promise((resolve, reject) => {
    http
      .get({host: '127.0.0.1', port: new URL(server.origin).port, path: address}, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve({status: response.statusCode, text}));
      })
      .on('error', reject);
  });
}

describe('serveSite', () => {
  test.each([
    ['/', 'Domů'],
    ['/nb', 'Hjem'],
    ['/nb/', 'Hjem'],
    ['/nb/docs/page', 'Side'],
    ['/nb/docs/page?x=1', 'Side'],
    ['/nb/docs/page/', 'Side'],
  ])('%s is a page, never kept by the browser', async (address, text) => {
    expect(await get(address)).toEqual({status: 200, type: 'text/html; charset=utf-8', cache: 'no-store', text});
  });

  test.each([
    ['/nothing', 'Stránka nenalezena'],
    ['/cs/nothing', 'Stránka nenalezena'],
    ['/en/nothing', 'Page not found'],
    ['/nb/docs/nothing', 'Siden finnes ikke'],
    ['/nb/nothing?x=/en/', 'Siden finnes ikke'],
    ['/nbx/nothing', 'Stránka nenalezena'],
  ])('%s is not there, and the reader is told so in the language of the address', async (address, text) => {
    expect(await get(address)).toEqual({status: 404, type: 'text/html; charset=utf-8', cache: 'no-store', text});
  });

  test('only files named by the hash of their content are kept', async () => {
    expect((await get('/assets/js/main.abc123.js')).cache).toBe('public, max-age=31536000, immutable');
    expect((await get('/img/map.webp')).cache).toBe('no-store');
  });

  test('HEAD has the status and no text', async () => {
    expect(await get('/nb/nothing', {method: 'HEAD'})).toMatchObject({status: 404, text: ''});
    expect(await get('/nb/', {method: 'HEAD'})).toMatchObject({status: 200, text: ''});
  });

  test.each(['/../secret.txt', '/nb/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//secret.txt', '/%'])(
    'gives nothing from outside the folder for %s, and goes on',
    async (address) => {
      const answer = await rawGet(address);
      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain('secret');
      expect((await get('/')).status).toBe(200);
    },
  );

  test('listens on this machine only', async () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const outer = Object.values(os.networkInterfaces())
      .flatMap((list) => list ?? [])
      .find(({internal, family}) => !internal && family === 'IPv4');
    for (const host of ['[::1]', ...(outer ? [outer.address] : [])])
      await expect(fetch(`http://${host}:${new URL(server.origin).port}/`)).rejects.toThrow();
  });

  test('says so when the port is taken', async () => {
    const {port} = new URL(server.origin);
    await expect(serveSite(path.join(folder, 'build'), Number(port))).rejects.toMatchObject({code: 'EADDRINUSE'});
  });

  test('answers no more once it is closed', async () => {
    const second = await serveSite(path.join(folder, 'build'), 0);
    expect((await fetch(second.origin)).status).toBe(200);
    await second.close();
    await expect(fetch(second.origin)).rejects.toThrow();
  });
});
