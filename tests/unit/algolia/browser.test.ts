/** @jest-environment jsdom */
import fs from 'node:fs';
import path from 'node:path';
import {TextEncoder} from 'node:util';
import {deserialize, serialize} from 'node:v8';
import type {ContractServer as Server} from '../../algolia/contractServer';
import type {BuiltSite as Site} from '../../algolia/site';

// Jest always takes what a package offers for Node; this is what a browser gets.
jest.mock('algoliasearch/lite', () => jest.requireActual('algoliasearch/dist/lite/builds/browser.umd'));

// What a browser has and jsdom lacks.
Object.assign(globalThis, {
  TextEncoder,
  structuredClone: (value: unknown) => deserialize(serialize(value)) as unknown,
});

let server: Server;
let site: Site;
const touched = jest.fn();

beforeAll(async () => {
  const {ContractServer} = await import('../../algolia/contractServer');
  const {BuiltSite} = await import('../../algolia/site');
  server = await new ContractServer(0).start();
  site = new BuiltSite();
  const pages = await site.writePages();
  await site.push(server);
  globalThis.fetch = async (address) => {
    const file = path.join(pages, new URL(String(address)).pathname);
    return {ok: true, json: async () => JSON.parse(fs.readFileSync(file, 'utf8')) as unknown} as Response;
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const)
    Object.defineProperty(window, name, {configurable: true, get: () => touched(name)});
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => touched('cookie'),
    set: () => touched('cookie'),
  });
});

afterAll(async () => {
  await server.stop();
  site.remove();
});

test("in a browser a search asks Algolia by the browser's client and leaves nothing behind", async () => {
  const {createProvider} = await import('../../../src/components/SearchBar/algoliaProvider');
  const {SETTINGS} = await import('../../algolia/site');
  server.requests.length = 0;
  const provider = createProvider(SETTINGS, {hosts: server.hosts});
  await provider.open({bases: ['http://site.test/'], edition: null});
  expect(server.requests).toEqual([]);
  const {results} = await provider.search('svepomocnych skupinach', {});
  expect(results[0]?.url).toBe('/docs/svepomocna-skupina');
  // A host that is down is what the client would remember in the browser's storage.
  server.fail({endpoint: 'queries', how: 503, times: 1});
  await expect(provider.search('krize', {})).rejects.toMatchObject({failure: 'network'});
  const [{url, headers} = {url: new URL('http://x'), headers: {}}] = server.requests;
  expect(url.searchParams.get('x-algolia-agent')).toMatch(/Lite .*Browser/);
  expect([...url.searchParams.keys()].sort()).toEqual([
    'x-algolia-agent',
    'x-algolia-api-key',
    'x-algolia-application-id',
  ]);
  expect(headers.cookie).toBeUndefined();
  expect(touched).not.toHaveBeenCalled();
  expect(document.querySelectorAll('link, script')).toHaveLength(0);
});
