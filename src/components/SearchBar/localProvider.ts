import type {SearchAnswer, SearchOptions} from '../../domain/search/answer';
import {knownManifest} from './earlyFiles';
import {type SearchProvider, SearchProviderError, type SearchScope} from './provider';
import type {WorkerReply, WorkerRequest} from './workerMessages';

type Unnumbered<T> = T extends {id: number} ? Omit<T, 'id'> : never;

/** Searches the site's own index in a worker: a query never leaves the reader's device. */
class LocalProvider implements SearchProvider {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, (reply: WorkerReply) => void>();
  private readonly listeners = new Set<() => void>();
  private opening: {key: string; editions: Promise<readonly string[]>} | null = null;
  private count = 0;
  private known = knownManifest();

  private start(): Worker {
    const worker = new Worker(new URL('./searchWorker.ts', import.meta.url));
    worker.addEventListener('message', ({data}: MessageEvent<WorkerReply>) => {
      if (data.kind === 'improved') this.listeners.forEach((listener) => listener());
      this.waiting.get(data.id)?.(data);
      this.waiting.delete(data.id);
    });
    // The worker's own script did not come.
    worker.addEventListener('error', () => this.drop(worker));
    return worker;
  }

  /** A worker that failed never answers again: the next that is asked is a new one, which has no scope open. */
  private drop(worker: Worker): void {
    worker.terminate();
    this.worker = null;
    this.opening = null;
    for (const [id, settle] of this.waiting) settle({id, kind: 'failed', failure: 'network'});
    this.waiting.clear();
  }

  private ask(request: Unnumbered<WorkerRequest>): Promise<WorkerReply> {
    this.count += 1;
    const id = this.count;
    return new Promise((resolve, reject) => {
      this.worker ??= this.start();
      this.waiting.set(id, (reply) =>
        reply.kind === 'failed' ? reject(new SearchProviderError(reply.failure)) : resolve(reply),
      );
      this.worker.postMessage({...request, id});
    });
  }

  async open(scope: SearchScope): Promise<readonly string[]> {
    const key = JSON.stringify(scope);
    if (this.opening?.key !== key) {
      const editions = this.known
        .then((known) => this.ask({kind: 'open', scope, known}))
        .then((reply) => (reply.kind === 'opened' ? reply.editions : []));
      const opening = {key, editions};
      this.opening = opening;
      editions.catch(() => {
        if (this.opening === opening) this.opening = null;
        // The site may have been published anew since: another try reads the list of today.
        this.known = Promise.resolve(null);
      });
    }
    return this.opening.editions;
  }

  async search(query: string, options: SearchOptions): Promise<SearchAnswer> {
    const reply = await this.ask({kind: 'search', query, options});
    if (reply.kind !== 'answer') throw new SearchProviderError('damaged');
    return reply.answer;
  }

  onImproved(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** One worker for the whole visit, unless it fails. */
export function createProvider(): SearchProvider {
  return new LocalProvider();
}
