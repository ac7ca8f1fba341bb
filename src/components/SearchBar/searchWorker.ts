import {type OpenScope, openScope} from './openScope';
import {SearchProviderError, type SearchFailure} from './provider';
import type {WorkerReply, WorkerRequest} from './workerMessages';

/** The page's side of a worker, as far as we use it. */
const page = globalThis as unknown as {
  postMessage(reply: WorkerReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void;
};

let scope: OpenScope | null = null;

const failureOf = (error: unknown): SearchFailure => (error instanceof SearchProviderError ? error.failure : 'damaged');

async function answer(request: WorkerRequest): Promise<WorkerReply> {
  const {id} = request;
  try {
    if (request.kind === 'open') {
      const opened = await openScope(request.scope, request.known, () => page.postMessage({id: 0, kind: 'improved'}));
      scope = opened;
      return {id, kind: 'opened', editions: opened.editions};
    }
    if (!scope) throw new SearchProviderError('network');
    return {id, kind: 'answer', answer: scope.searcher().search(request.query, request.options)};
  } catch (error) {
    return {id, kind: 'failed', failure: failureOf(error)};
  }
}

page.addEventListener('message', ({data}) => {
  void answer(data).then((reply) => page.postMessage(reply));
});
