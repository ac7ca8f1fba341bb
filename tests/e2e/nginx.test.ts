import {spawn} from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import zlib from 'node:zlib';
import {publishRelease} from '../../src/publish/release/publishRelease';
import {rollback} from '../../src/publish/release/rollback';
import {type SiteServer, serveSite} from '../../src/publish/siteServer';
import {NGINX, type RunningNginx, freePort, startNginx} from '../fixtures/publish/nginx';
import {temporaryFolder, tinyBuild} from '../fixtures/publish/tinySite';

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(url: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  const options = {headers, method, agent: false as const, rejectUnauthorized: false};
  return new Promise((resolve, reject) => {
    (url.startsWith('https:') ? https : http)
      .request(url, options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)}),
        );
      })
      .on('error', reject)
      .end();
  });
}

/** Headers that are the server's own affair, or depend on the length of the origin in the page. */
const OWN = [
  'date',
  'server',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'last-modified',
  'accept-ranges',
  'vary',
  'content-length',
];

/** An answer without what may differ between a server with TLS and one without, on two ports. */
function comparable({status, headers}: Answer) {
  const kept = Object.entries(headers).filter(([name]) => !OWN.includes(name));
  const text = JSON.stringify({status, headers: Object.fromEntries(kept.sort())});
  return JSON.parse(
    text.replace(/https?:\/\/127\.0\.0\.1:\d+/g, 'origin').replace('; upgrade-insecure-requests', ''),
  ) as unknown;
}

if (NGINX === undefined) {
  console.warn('NOT TESTED: the nginx configuration. nginx is not installed (Debian: apt-get install nginx).');
  test.skip('nginx is not installed: apt-get install nginx', () => undefined);
} else {
  describe("Debian's nginx with deploy/nginx", () => {
    const folder = temporaryFolder();
    const store = path.join(folder, 'store');
    const builds: string[] = [];
    let nginx: RunningNginx;
    let ours: SiteServer;
    let origin = '';
    let plain = '';

    const publish = (version: number) => publishRelease({to: store, from: builds[version - 1] ?? '', keep: 3});

    beforeAll(async () => {
      const ports = {http: await freePort(), https: await freePort()};
      origin = `https://127.0.0.1:${ports.https}`;
      plain = `http://127.0.0.1:${ports.http}`;
      for (const version of [1, 2, 3]) builds.push(await tinyBuild({version, origin}));
      ours = await serveSite(builds[0] ?? '', 0);
      publish(1);
      nginx = await startNginx(folder, store, ports);
    });

    afterAll(async () => {
      await nginx?.stop();
      await ours.close();
    });

    test('answers exactly as our own server does', async () => {
      const addresses = [
        '/',
        '/en',
        '/en/',
        '/help',
        '/help/',
        '/docs/page?x=1',
        '/nb/docs/page',
        '/leave.html',
        '/img/icon.svg',
      ];
      const assets = ['/assets/js/main.1.js', '/nb/assets/css/styles.1.css', '/en/assets/files/form-1.pdf'];
      const missing = [
        '/nothing',
        '/en/nothing',
        '/nb/docs/nothing',
        '/enx/nothing',
        '/assets/js/gone.js',
        '/nb/assets/files/gone.pdf',
      ];
      const hidden = [
        '/_headers',
        '/csp.txt',
        '/nginx-headers.conf',
        '/help.html.gz',
        '/.git/config',
        '/nb/help.html.gz',
      ];
      for (const address of [...addresses, ...assets, ...missing, ...hidden]) {
        const [here, theirs] = [await ask(`${ours.origin}${address}`), await ask(`${origin}${address}`)];
        expect([address, comparable(theirs)]).toEqual([address, comparable(here)]);
        const text = (answer: Answer) => answer.body.toString().replace(/<meta http-equiv="Content[^>]*>/, '');
        expect([address, text(theirs)]).toEqual([address, text(here)]);
      }
    });

    test('the name of a page’s file leads to the page, as on our own server', async () => {
      const led = [
        ['/index.html', '/'],
        ['/nb/index.html', '/nb/'],
        ['/help.html', '/help'],
        ['/en/docs/page.html?x=1', '/en/docs/page?x=1'],
      ];
      for (const [address = '', bare] of led) {
        for (const server of [ours.origin, origin]) {
          const {status, headers} = await ask(`${server}${address}`);
          expect([address, status, headers.location, headers['cache-control'], headers['x-frame-options']]).toEqual([
            address,
            301,
            bare,
            'no-store',
            'DENY',
          ]);
        }
      }
      for (const [address, status] of [
        ['/nothing.html', 404],
        ['/leave.html', 200],
        ['/nb/leave.html', 200],
      ] as const)
        expect([address, (await ask(`${origin}${address}`)).status]).toEqual([address, status]);
    });

    test('a 404 speaks the language of its address, with every header, and is not kept', async () => {
      for (const [address, words] of [
        ['/nothing', 'missing cs'],
        ['/en/nothing', 'missing en'],
        ['/nb/assets/js/gone.js', 'missing nb'],
      ]) {
        const {status, headers, body} = await ask(`${origin}${address}`);
        expect([status, headers['cache-control'], headers['x-frame-options']]).toEqual([404, 'no-store', 'DENY']);
        expect(body.toString()).toContain(words);
      }
    });

    test('pages go out compressed, from the file made at build', async () => {
      const {headers, body} = await ask(`${origin}/help`, {'accept-encoding': 'gzip'});
      expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
      expect(zlib.gunzipSync(body).toString()).toContain('help cs 1');
    });

    test('without TLS there is only the way to TLS; nothing can be sent', async () => {
      const answer = await ask(`${plain}/en/help?x=1`, {host: 'evil.example'});
      expect([answer.status, answer.headers.location]).toEqual([301, 'https://guide.example.org/en/help?x=1']);
      expect((await ask(`${origin}/help`, {}, 'POST')).status).toBe(405);
    });

    test('logs hold no address of a reader and no search words', async () => {
      await ask(`${origin}/topics?q=secret-word`, {referer: 'https://example.org/from', 'user-agent': 'Telling/1'});
      await ask(`${origin}/assets/../../../etc/passwd`);
      const logs = fs
        .readdirSync(nginx.logs)
        .map((file) => fs.readFileSync(path.join(nginx.logs, file), 'utf8'))
        .join('\n');
      expect(logs).toContain('GET /topics 404');
      expect(logs).not.toMatch(/127\.0\.0\.1|secret-word|example\.org|Telling/);
    });

    test('20 switches under load: no request fails, and every release was seen', async () => {
      const script = path.resolve(__dirname, '../fixtures/publish/load.ts');
      const load = spawn(process.execPath, ['--import', 'tsx', script, new URL(origin).port, '4'], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      let printed = '';
      load.stdout.setEncoding('utf8').on('data', (part: string) => (printed += part));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      for (let turn = 1; turn <= 20; turn += 1) {
        if (turn % 7 === 0) rollback(store, () => undefined);
        else publish((turn % 3) + 1);
        await nginx.reload();
      }
      const exit = new Promise((resolve) => load.once('exit', resolve));
      load.stdin.end();
      await exit;
      const {requests, failures, versions} = JSON.parse(printed) as Record<string, unknown>;
      expect(failures).toEqual([]);
      expect(requests).toBeGreaterThan(200);
      expect((versions as string[]).sort()).toEqual(['1', '2', '3']);
    });

    test('assets of the release before still answer after the switch', async () => {
      publish(2);
      publish(3);
      await nginx.reload();
      for (const version of [2, 3]) {
        const {status, headers} = await ask(`${origin}/en/assets/js/main.${version}.js`);
        expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
      }
      expect((await ask(`${origin}/help`)).body.toString()).toContain('help cs 3');
    });
  });
}
