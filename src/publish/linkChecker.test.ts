import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {checkLinks} from './linkChecker';

const OPTIONS = {concurrency: 3, delay: 1, timeout: 10_000, retries: 2};

interface Seen {
  method: string;
  path: string;
  agent: string | undefined;
}

let seen: Seen[] = [];
let busy = 0;
let mostBusy = 0;

/** How the server behaves: by path, the n-th request to it, and the method. */
function answer(path: string, count: number, method: string): {status: number; location?: string} | 'silence' {
  switch (path) {
    case '/head-refused':
      return {status: method === 'HEAD' ? 405 : 200};
    case '/head-wrong':
      return {status: method === 'HEAD' ? 404 : 200};
    case '/gone':
      return {status: 404};
    case '/bad-day':
      return {status: count <= 2 ? 503 : 200};
    case '/always-down':
      return {status: 503};
    case '/moved':
      return {status: 301, location: '/fine'};
    case '/loop':
      return {status: 302, location: '/loop'};
    case '/moved-nowhere':
      return {status: 301};
    case '/moved-wrongly':
      return {status: 301, location: 'http://'};
    case '/moved-out':
      return {status: 301, location: 'data:text/plain,fine'};
    case '/silence':
      return 'silence';
    default:
      return {status: 200};
  }
}

const server = http.createServer((request, response) => {
  const path = request.url ?? '';
  seen.push({method: request.method ?? '', path, agent: request.headers['user-agent']});
  const count = seen.filter((one) => one.path === path).length;
  const reply = answer(path, count, request.method ?? '');
  if (reply === 'silence') return;
  busy += 1;
  mostBusy = Math.max(mostBusy, busy);
  setTimeout(() => {
    response.writeHead(reply.status, reply.location ? {location: reply.location} : {});
    busy -= 1;
    response.end('x'.repeat(200_000));
  }, 5);
});

let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  seen = [];
  mostBusy = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function check(path: string, options = OPTIONS) {
  const outcomes = await checkLinks([`${origin}${path}`], options);
  return outcomes.get(`${origin}${path}`);
}

const requests = (path: string) => seen.filter((one) => one.path === path).map(({method}) => method);

test('a good page is asked once, without its body, by somebody who says who asks', async () => {
  expect(await check('/fine')).toEqual({status: 200});
  expect(seen).toEqual([{method: 'HEAD', path: '/fine', agent: expect.stringContaining('link check')}]);
});

test.each(['/head-refused', '/head-wrong'])('a bad answer to HEAD does not count: %s', async (path) => {
  expect(await check(path)).toEqual({status: 200});
  expect(requests(path)).toEqual(['HEAD', 'GET']);
});

test('a page that is gone is not asked for again and again', async () => {
  expect(await check('/gone')).toEqual({status: 404});
  expect(requests('/gone')).toEqual(['HEAD', 'GET']);
});

test('a server with a bad day gets another chance, but not for ever', async () => {
  expect(await check('/bad-day')).toEqual({status: 200});
  expect(await check('/always-down')).toEqual({status: 503});
  expect(requests('/always-down')).toHaveLength(6);
});

test('redirections are followed, loops end', async () => {
  expect(await check('/moved')).toEqual({status: 200});
  expect(await check('/loop', {...OPTIONS, timeout: 10_000, retries: 0})).toEqual({failure: 'FAILED'});
});

test('each step of a redirection is a request of its own: Node warns of what one request keeps for its steps', async () => {
  const asked = jest.spyOn(globalThis, 'fetch');
  await check('/loop', {...OPTIONS, retries: 0});
  expect(asked).toHaveBeenCalledTimes(requests('/loop').length);
  asked.mockRestore();
  // HEAD, then GET; each as far as a browser goes.
  expect(requests('/loop')).toHaveLength(2 * 21);
});

test('a redirection that leads nowhere, or out of the web, is a failure; without an address it is an answer', async () => {
  expect(await check('/moved-nowhere')).toEqual({status: 301});
  expect(await check('/moved-wrongly', {...OPTIONS, retries: 0})).toEqual({failure: 'FAILED'});
  expect(await check('/moved-out', {...OPTIONS, retries: 0})).toEqual({failure: 'FAILED'});
});

test('a server that never answers costs its time and no more', async () => {
  expect(await check('/silence', {...OPTIONS, timeout: 50, retries: 0})).toEqual({failure: 'TIMEOUT'});
});

test('a closed door and an address that is none', async () => {
  const closed = await checkLinks(['http://127.0.0.1:1/', 'https://', 'ftp://127.0.0.1/'], {...OPTIONS, retries: 0});
  expect([...closed.values()]).toEqual(expect.arrayContaining([{failure: 'INVALID'}, {failure: 'INVALID'}]));
  expect(closed.get('http://127.0.0.1:1/')).toHaveProperty('failure');
});

test('one server is asked one thing at a time, each address once, and every answer is told', async () => {
  const told: string[] = [];
  const urls = ['/a', '/b', '/c', '/a', '/d'].map((path) => `${origin}${path}`);
  const outcomes = await checkLinks(urls, {...OPTIONS, onChecked: (url) => told.push(url)});
  expect(mostBusy).toBe(1);
  expect(outcomes.size).toBe(4);
  expect(told.sort()).toEqual([...outcomes.keys()].sort());
  expect(seen).toHaveLength(4);
});
