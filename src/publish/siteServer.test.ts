import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {tinyBuild} from '../../tests/fixtures/publish/tinySite';
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
    'nb/docs/side å?.html': 'Annen side',
    'nb/docs/reindex.html': 'Register',
    'leave.html': 'Pryč',
    'nb/leave.html': 'Bort',
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

interface RawAnswer {
  status: number | undefined;
  policy: string | undefined;
  text: string;
}

/** Asks with an address that fetch would tidy up first, or with a name of the server that it would not let through. */
function rawGet({origin}: SiteServer, address: string, host?: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : {host};
    http
      .get({host: '127.0.0.1', port: new URL(origin).port, path: address, headers}, (response) => {
        const policy = response.headers['content-security-policy'];
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve({status: response.statusCode, policy: policy?.toString(), text}));
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

  test.each([
    ['/index.html', '/'],
    ['/nb/index.html', '/nb/'],
    ['/nb/docs/page.html', '/nb/docs/page'],
    ['/nb/docs/page.html?x=/en/', '/nb/docs/page?x=/en/'],
    ['/nb/docs/reindex.html', '/nb/docs/reindex'],
    ['/nb/docs/side%20%C3%A5%3F.html', '/nb/docs/side%20%C3%A5%3F'],
  ])('%s is the name of a file: the page is at %s', async (address, bare) => {
    const response = await fetch(`${server.origin}${address}`, {redirect: 'manual'});
    expect([response.status, response.headers.get('location')]).toEqual([301, bare]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('');
    expect((await get(address)).status).toBe(200);
  });

  test.each(['/leave.html', '/nb/leave.html', '/404.html', '/en/404.html'])('%s stays where it is', async (address) => {
    expect((await fetch(`${server.origin}${address}`, {redirect: 'manual'})).status).toBe(200);
  });

  test.each(['/nothing.html', '//nb/docs/page.html', '/nb/docs/page.html/'])(
    '%s leads nowhere, and so not on',
    async (address) => {
      const response = await fetch(`${server.origin}${address}`, {redirect: 'manual'});
      expect([response.status, response.headers.get('location')]).toEqual([404, null]);
    },
  );

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
      const answer = await rawGet(server, address);
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

describe('a finished build', () => {
  let finished: SiteServer;

  beforeAll(async () => {
    finished = await serveSite(await tinyBuild(), 0);
  });
  afterAll(() => finished.close());

  const ask = (address: string, options: RequestInit = {}) => fetch(`${finished.origin}${address}`, options);
  const policyOfPage = (html: string) =>
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];

  test.each(['/', '/nb/help', '/nothing', '/en/nothing'])(
    '%s has the policy of the place where it is served',
    async (address) => {
      const response = await ask(address);
      const header = response.headers.get('content-security-policy') ?? '';
      expect(header).toContain(`script-src ${finished.origin}/assets/js/`);
      expect(header).not.toMatch(/guide\.example|upgrade-insecure-requests/);
      expect(policyOfPage(await response.text())).toBe(header.replace("; frame-ancestors 'none'", ''));
    },
  );

  // A page whose policy names another origin gets neither styles nor script.
  test.each(['localhost:3000', 'LocalHost:8080', '127.0.0.1:8080', 'localhost'])(
    'whoever calls this machine %s gets the policy of that place',
    async (host) => {
      const {policy, text} = await rawGet(finished, '/nb/help', host);
      expect(policy).toContain(`script-src http://${host.toLowerCase()}/assets/js/`);
      expect(policyOfPage(text)).toBe(policy?.replace("; frame-ancestors 'none'", ''));
    },
  );

  test.each(['localhost.example', 'localhost:1; script-src *', 'x@localhost', 'localhost:', ''])(
    'a policy takes over no other name: %s',
    async (host) => {
      const {policy} = await rawGet(finished, '/nb/help', host);
      expect(policy).toContain(`script-src ${finished.origin}/assets/js/`);
    },
  );

  test.each(['/', '/nothing', '/assets/js/main.1.js', '/assets/files/form-1.pdf', '/img/icon.svg'])(
    '%s has the headers of production',
    async (address) => {
      const {headers} = await ask(address);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toContain('max-age=');
    },
  );

  test('an attachment is downloaded and can do nothing', async () => {
    const {headers} = await ask('/assets/files/form-1.pdf');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('content-disposition')).toBe('attachment');
  });

  test('scripts go out compressed, and the same for those who cannot take it', async () => {
    const packed = await ask('/assets/js/main.1.js', {headers: {'accept-encoding': 'gzip, br'}});
    const plain = await ask('/assets/js/main.1.js', {headers: {'accept-encoding': 'identity'}});
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await packed.text()).toBe(await plain.text());
  });

  test.each(['/csp.txt', '/_headers', '/nginx-headers.conf', '/help.html.gz'])(
    '%s is not for readers',
    async (address) => {
      expect((await ask(address)).status).toBe(404);
    },
  );

  test('nothing can be sent', async () => {
    expect((await ask('/', {method: 'POST', body: 'x'})).status).toBe(405);
  });
});

test('a file that is gone since the server was started is told of, and the server goes on', async () => {
  const file = path.join(folder, 'build/assets/js/gone.abc123.js');
  fs.writeFileSync(file, 'script');
  const late = await serveSite(path.join(folder, 'build'), 0);
  try {
    fs.rmSync(file);
    const response = await fetch(`${late.origin}/assets/js/gone.abc123.js`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('built anew');
    expect((await fetch(`${late.origin}/nb/docs/page`)).status).toBe(200);
  } finally {
    await late.close();
  }
});
