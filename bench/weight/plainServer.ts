import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import zlib from 'node:zlib';
import {COMPRESSED_TYPES, FILE_TYPES, extensionOf} from '../../src/domain/safety/fileTypes';
import {KEPT} from '../../src/domain/safety/headers';
import {rebased, withMeta, withoutMeta} from '../../src/domain/safety/policy';
import {finishedPolicy} from '../../src/publish/gate';

/** One answer: its address, and the bytes of its body as sent. */
export interface Sent {
  readonly address: string;
  readonly type: string;
  readonly bytes: number;
}

export interface PlainServer {
  readonly origin: string;
  /** What was sent since somebody emptied the list, also to workers, which a browser's own counters leave out. */
  readonly sent: Sent[];
  close(): void;
}

/** A page whose policy names the address where it is tried out; one without a policy is as it was. */
function moved(html: string, policy: string | null, origin: string): string {
  return policy === null ? html : (withMeta(withoutMeta(html, policy), rebased(policy, origin)) ?? html);
}

/** Serves a folder with brotli, compressed like this site's own files, so that only what is sent differs. */
export async function servePlain(folder: string): Promise<PlainServer> {
  const kept = new Map<string, Buffer>();
  const sent: Sent[] = [];
  const policy = finishedPolicy(folder);
  let origin = '';
  const bytes = (file: string, type: string) => {
    const before = kept.get(file);
    if (before) return before;
    const content =
      type === 'html' ? Buffer.from(moved(fs.readFileSync(file, 'utf8'), policy, origin)) : fs.readFileSync(file);
    const quality = type === 'html' ? 6 : 11;
    const made = COMPRESSED_TYPES.has(type)
      ? zlib.brotliCompressSync(content, {params: {[zlib.constants.BROTLI_PARAM_QUALITY]: quality}})
      : content;
    kept.set(file, made);
    return made;
  };
  const server = http.createServer(({url = '/'}, response) => {
    const name = path.join(folder, decodeURI(url.split(/[?#]/)[0] ?? '/'));
    const file = [name, `${name}.html`, path.join(name, 'index.html')].find((each) =>
      fs.statSync(each, {throwIfNoEntry: false})?.isFile(),
    );
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = extensionOf(file);
    response.writeHead(200, {
      'Content-Type': FILE_TYPES[type] ?? 'application/octet-stream',
      ...(COMPRESSED_TYPES.has(type) ? {'Content-Encoding': 'br'} : {}),
      // Both sites put a hash into these names.
      ...(/\/assets\//.test(url) ? {'Cache-Control': KEPT} : {}),
    });
    const body = bytes(file, type);
    sent.push({address: url, type, bytes: body.length});
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
