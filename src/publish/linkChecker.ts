import {type Outcome, worthRetrying} from '../domain/contributing/linkReport';

export interface LinkCheckOptions {
  /** Servers asked at the same time; one server is asked one thing at a time. */
  readonly concurrency: number;
  /** Milliseconds between two questions to one server, and before the first retry; each later retry waits longer. */
  readonly delay: number;
  readonly timeout: number;
  readonly retries: number;
  /** Called after each address, for those who wait. */
  readonly onChecked?: (url: string, outcome: Outcome) => void;
}

export const POLITE: LinkCheckOptions = {concurrency: 6, delay: 1000, timeout: 20_000, retries: 2};

/** Servers are told who asks, so that they can refuse. */
const HEADERS = {'user-agent': 'self-help-knowledge-base link check (weekly)', accept: 'text/html,*/*'};

/** Redirections that are followed: as many as fetch itself would. */
const REDIRECTIONS = 20;
const REDIRECTING: readonly number[] = [301, 302, 303, 307, 308];

const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens every address once, politely; answers how each ended. */
export async function checkLinks(
  urls: readonly string[],
  options: LinkCheckOptions = POLITE,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const note = (url: string, outcome: Outcome) => {
    outcomes.set(url, outcome);
    options.onChecked?.(url, outcome);
  };
  const servers = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    if (!isWeb(url)) note(url, {failure: 'INVALID'});
    else servers.set(new URL(url).host, [...(servers.get(new URL(url).host) ?? []), url]);
  }
  const queues = [...servers.values()];
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [index, url] of queue.entries()) {
        if (index > 0) await wait(options.delay);
        note(url, await checkLink(url, options));
      }
  };
  await Promise.all(Array.from({length: options.concurrency}, worker));
  return outcomes;
}

async function checkLink(url: string, options: LinkCheckOptions): Promise<Outcome> {
  let outcome = await ask(url, options);
  for (let retry = 1; retry <= options.retries && worthRetrying(outcome); retry += 1) {
    await wait(options.delay * 2 ** (retry - 1));
    outcome = await ask(url, options);
  }
  return outcome;
}

/** HEAD first; many servers answer it wrongly, so only a good answer to it counts. */
async function ask(url: string, options: LinkCheckOptions): Promise<Outcome> {
  const head = await request(url, 'HEAD', options.timeout);
  return 'status' in head && head.status < 400 ? head : request(url, 'GET', options.timeout);
}

async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Outcome> {
  const signal = AbortSignal.timeout(timeout);
  let address = url;
  try {
    // Step by step: a fetch that follows redirections by itself keeps a listener for each, of which Node 20 warns.
    for (let step = 0; step <= REDIRECTIONS; step += 1) {
      const answer = await fetch(address, {method, headers: HEADERS, redirect: 'manual', signal});
      // Nobody reads the page; a connection left open would keep the process alive.
      await answer.body?.cancel();
      const location = REDIRECTING.includes(answer.status) ? answer.headers.get('location') : null;
      if (location === null) return {status: answer.status};
      address = new URL(location, address).href;
      if (!isWeb(address)) break;
    }
    return {failure: 'FAILED'};
  } catch (error) {
    return {failure: failureOf(error)};
  }
}

/** The network's own code for what went wrong. */
function failureOf(error: unknown): string {
  const {name, cause} = (error ?? {}) as {name?: unknown; cause?: {code?: unknown} | null};
  return name === 'TimeoutError' ? 'TIMEOUT' : String(cause?.code ?? 'FAILED');
}
