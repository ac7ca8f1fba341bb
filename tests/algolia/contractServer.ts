import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {ContractApplication, Refusal} from './contractApplication';

export const APPLICATION_ID = 'CONTRACTAPP';
export const ADMIN_KEY = 'admin-key-0123456789abcdef';
export const SEARCH_KEY = 'search-key-0123456789abcdef';

type Endpoint =
  | 'batch'
  | 'browse'
  | 'deleteIndex'
  | 'getSettings'
  | 'operation'
  | 'queries'
  | 'saveSynonyms'
  | 'setSettings'
  | 'task';

/** What is to go wrong: so many requests to an endpoint, after some that go well. */
export interface Fault {
  readonly endpoint: Endpoint;
  /** A status to refuse with; `drop`: the connection breaks before, `lose`: after the request has taken effect. */
  readonly how: number | 'drop' | 'lose';
  readonly times: number;
  readonly after?: number;
}

/** A request as it came. */
export interface SeenRequest {
  readonly endpoint: Endpoint;
  readonly index: string;
  readonly url: URL;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: unknown;
}

/** Everything that the site may ask of Algolia: method, path, endpoint. Whatever else comes is refused. */
const ROUTES: readonly [method: string, path: RegExp, endpoint: Endpoint][] = [
  ['POST', /^\/1\/indexes\/(\*)\/queries$/, 'queries'],
  ['POST', /^\/1\/indexes\/([\w.-]+)\/batch$/, 'batch'],
  ['POST', /^\/1\/indexes\/([\w.-]+)\/browse$/, 'browse'],
  ['POST', /^\/1\/indexes\/([\w.-]+)\/operation$/, 'operation'],
  ['POST', /^\/1\/indexes\/([\w.-]+)\/synonyms\/batch$/, 'saveSynonyms'],
  ['PUT', /^\/1\/indexes\/([\w.-]+)\/settings$/, 'setSettings'],
  ['GET', /^\/1\/indexes\/([\w.-]+)\/settings$/, 'getSettings'],
  ['GET', /^\/1\/indexes\/([\w.-]+)\/task\/\d+$/, 'task'],
  ['DELETE', /^\/1\/indexes\/([\w.-]+)$/, 'deleteIndex'],
];

/** Parameters that may stand in an address; anything else might be a way to follow a reader. */
const PARAMETERS: ReadonlySet<string> = new Set([
  'x-algolia-agent',
  'x-algolia-api-key',
  'x-algolia-application-id',
  'replaceExistingSynonyms',
  'getVersion',
]);

/** A stand-in for Algolia on this machine that holds to its documented contract and refuses everything else. */
export class ContractServer {
  readonly application: ContractApplication;
  readonly requests: SeenRequest[] = [];
  private faults: {fault: Fault; seen: number}[] = [];
  private readonly server = http.createServer((request, response) => void this.receive(request, response));

  constructor(polls = 1) {
    this.application = new ContractApplication(polls);
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** For the client's option `hosts`. */
  get hosts() {
    const {port} = this.server.address() as AddressInfo;
    return [{url: '127.0.0.1', port, accept: 'readWrite' as const, protocol: 'http' as const}];
  }

  fail(fault: Fault): void {
    this.faults.push({fault, seen: 0});
  }

  /** Everything goes well again. */
  recover(): void {
    this.faults = [];
  }

  /** Requests to an endpoint so far. */
  seen(endpoint: Endpoint): SeenRequest[] {
    return this.requests.filter((request) => request.endpoint === endpoint);
  }

  private faultOf(endpoint: Endpoint): Fault['how'] | null {
    for (const entry of this.faults.filter(({fault}) => fault.endpoint === endpoint)) {
      entry.seen += 1;
      const {after = 0, times, how} = entry.fault;
      if (entry.seen > after && entry.seen <= after + times) return how;
    }
    return null;
  }

  private async receive(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    // The browser's client is on another origin, as it is with Algolia.
    response.setHeader('access-control-allow-origin', '*');
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
    try {
      let text = '';
      for await (const chunk of request.setEncoding('utf8')) text += chunk;
      const seen = this.read(request, text);
      this.requests.push(seen);
      const how = this.faultOf(seen.endpoint);
      if (how === 'drop') return void request.socket.destroy();
      if (typeof how === 'number') throw new Refusal(how, `Refused for the test with ${how}`);
      const body = this.answer(seen);
      if (how === 'lose') return void request.socket.destroy();
      reply(200, body);
    } catch (error) {
      const status = error instanceof Refusal ? error.status : 400;
      reply(status, {message: error instanceof Error ? error.message : String(error), status});
    }
  }

  private read(request: http.IncomingMessage, text: string): SeenRequest {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const [route, index] = ROUTES.flatMap(([method, path, endpoint]) => {
      const match = request.method === method ? path.exec(decodeURIComponent(url.pathname)) : null;
      return match ? [endpoint, match[1] ?? ''] : [];
    }) as [Endpoint | undefined, string];
    if (!route) throw new Refusal(404, `Unknown endpoint ${request.method} ${url.pathname}`);
    for (const name of url.searchParams.keys())
      if (!PARAMETERS.has(name)) throw new Refusal(400, `Unknown parameter ${name}`);
    const {headers} = request;
    if (headers.cookie ?? headers['x-algolia-usertoken']) throw new Refusal(400, 'Somebody could be recognised');
    const credential = (name: string) => headers[name] ?? url.searchParams.get(name);
    const keys = route === 'queries' ? [SEARCH_KEY, ADMIN_KEY] : [ADMIN_KEY];
    if (
      credential('x-algolia-application-id') !== APPLICATION_ID ||
      !keys.includes(String(credential('x-algolia-api-key')))
    )
      throw new Refusal(403, 'Invalid Application-ID or API key');
    return {endpoint: route, index, url, headers, body: text === '' ? null : (JSON.parse(text) as unknown)};
  }

  private answer({endpoint, index, url, body}: SeenRequest): unknown {
    const {application} = this;
    if (endpoint === 'queries') return application.queries(body);
    if (endpoint === 'task') return application.task(index, Number(url.pathname.split('/').at(-1)));
    if (endpoint === 'saveSynonyms' && url.searchParams.get('replaceExistingSynonyms') !== 'true')
      throw new Refusal(400, 'Synonyms of an earlier push would stay');
    return application[endpoint](index, body);
  }
}
