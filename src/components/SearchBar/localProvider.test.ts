/** @jest-environment jsdom */
import {createProvider} from './localProvider';
import type {WorkerReply, WorkerRequest} from './workerMessages';

const scope = {bases: ['/en/'], edition: null};

/** A worker whose script comes when we say so. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  asked: WorkerRequest[] = [];
  terminated = false;

  constructor() {
    super();
    FakeWorker.made.push(this);
  }

  postMessage(request: WorkerRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  reply(reply: WorkerReply): void {
    this.dispatchEvent(new MessageEvent('message', {data: reply}));
  }

  /** Answers the request that came last, which opens the scope. */
  opened(): void {
    this.reply({id: this.asked.at(-1)!.id, kind: 'opened', editions: ['1']});
  }
}

const asking = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  FakeWorker.made = [];
  Object.assign(globalThis, {Worker: FakeWorker});
});

test('one worker answers all that is asked', async () => {
  const provider = createProvider();
  const opening = provider.open(scope);
  await asking();
  FakeWorker.made[0]!.opened();
  expect(await opening).toEqual(['1']);
  expect(await provider.open(scope)).toEqual(['1']);
  void provider.search('police', {});
  expect(FakeWorker.made).toHaveLength(1);
  expect(FakeWorker.made[0]!.asked.map(({kind}) => kind)).toEqual(['open', 'search']);
});

test.each([1, 2])(
  'a worker whose script did not come is dropped, and another try makes a new one (%d)',
  async (times) => {
    const provider = createProvider();
    for (let time = 0; time < times; time += 1) {
      const opening = provider.open(scope);
      await asking();
      FakeWorker.made[time]!.dispatchEvent(new Event('error'));
      await expect(opening).rejects.toMatchObject({failure: 'network'});
      expect(FakeWorker.made[time]!.terminated).toBe(true);
    }
    const opening = provider.open(scope);
    await asking();
    FakeWorker.made[times]!.opened();
    expect(await opening).toEqual(['1']);
  },
);

test('a worker that fails later: who waits is told, and the new one opens the scope again', async () => {
  const provider = createProvider();
  const opening = provider.open(scope);
  await asking();
  FakeWorker.made[0]!.opened();
  await opening;
  const searching = provider.search('police', {});
  FakeWorker.made[0]!.dispatchEvent(new Event('error'));
  await expect(searching).rejects.toMatchObject({failure: 'network'});
  const again = provider.open(scope);
  await asking();
  expect(FakeWorker.made[1]!.asked.map(({kind}) => kind)).toEqual(['open']);
  FakeWorker.made[1]!.opened();
  expect(await again).toEqual(['1']);
});

test('a browser that makes no worker rejects what is asked instead of throwing while the page is drawn', async () => {
  Object.assign(globalThis, {
    Worker: class {
      constructor() {
        throw new Error('forbidden');
      }
    },
  });
  await expect(createProvider().open(scope)).rejects.toThrow('forbidden');
});
