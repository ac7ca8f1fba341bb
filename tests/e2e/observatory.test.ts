import {execFile} from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type {AddressInfo, Server} from 'node:net';
import path from 'node:path';
import {promisify} from 'node:util';
import {siteHandler} from '../../src/publish/siteServer';
import {BUILD} from '../build/site';
import {makeCertificate} from '../fixtures/publish/certificate';
import {temporaryFolder} from '../fixtures/publish/tinySite';

const NAME = 'guide.example';
const SCANNER = path.resolve(__dirname, '../../node_modules/@mdn/mdn-http-observatory');

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return String((server.address() as AddressInfo).port);
}

if (!fs.existsSync(SCANNER)) {
  console.warn("NOT TESTED: the grade of Mozilla's scanner. @mdn/mdn-http-observatory is not installed.");
  test.skip("Mozilla's scanner is not installed", () => undefined);
} else {
  test("Mozilla's scanner gives the site the best grade", async () => {
    const folder = temporaryFolder();
    const {key, cert} = makeCertificate(folder, NAME);
    const tls = {key: fs.readFileSync(key), cert: fs.readFileSync(cert)};
    const secure = https.createServer(
      tls,
      siteHandler(BUILD, () => `https://${NAME}`),
    );
    const plain = http.createServer((request, response) => {
      response.writeHead(301, {Location: `https://${NAME}${request.url ?? '/'}`}).end();
    });
    const ports = [await listen(plain), await listen(secure)];
    try {
      const script = path.resolve(__dirname, '../fixtures/publish/scan.mjs');
      const env = {...process.env, NODE_EXTRA_CA_CERTS: cert};
      const {stdout} = await promisify(execFile)(process.execPath, [script, NAME, ...ports], {env});
      expect(JSON.parse(stdout)).toMatchObject({grade: 'A+', failed: []});
      expect((JSON.parse(stdout) as {score: number}).score).toBeGreaterThanOrEqual(130);
    } finally {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        server.close();
      }
      fs.rmSync(folder, {recursive: true, force: true});
    }
  });
}
