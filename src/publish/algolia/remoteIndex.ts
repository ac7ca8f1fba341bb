import type {algoliasearch} from 'algoliasearch';
import {type Sleep, statusOf, withRetries} from './retry';

type Client = ReturnType<typeof algoliasearch>;

/** What an answer to a change says: the change is queued under a number. */
interface Queued {
  readonly taskID: number;
}

/** After so many questions (about ten minutes) a task counts as stuck. */
const MAX_POLLS = 130;
const MAX_PAUSE = 5_000;

/** Algolia's indexes, as far as pushing needs them; every request is repeated when it fails for a passing reason. */
export class RemoteIndexes {
  constructor(
    private readonly client: Client,
    private readonly sleep: Sleep,
    private readonly log: (line: string) => void,
  ) {}

  /** Sends a request. */
  call<T>(request: (client: Client) => Promise<T>): Promise<T> {
    return withRetries(() => request(this.client), this.sleep, this.log);
  }

  /** Waits until a queued change is done. */
  async done(indexName: string, {taskID}: Queued): Promise<void> {
    for (let poll = 1; poll <= MAX_POLLS; poll += 1) {
      const {status} = await this.call((client) => client.getTask({indexName, taskID}));
      if (status === 'published') return;
      await this.sleep(Math.min(poll * 200, MAX_PAUSE));
    }
    throw new Error(`Algolia has not finished task ${taskID} of ${indexName}. Run the same command again to go on.`);
  }

  /** Whether an index is there after some changes to it: somebody may have removed it since. */
  async holds(indexName: string, tasks: readonly number[]): Promise<boolean> {
    try {
      for (const taskID of tasks) await this.done(indexName, {taskID});
      return await this.call((client) => client.indexExists({indexName}));
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  }

  /** Ids of all records of an index. */
  async ids(indexName: string): Promise<Set<string>> {
    const ids = new Set<string>();
    let cursor: string | undefined;
    do {
      const browseParams = {attributesToRetrieve: ['objectID'], hitsPerPage: 1_000, ...(cursor && {cursor})};
      const page = await this.call((client) => client.browse({indexName, browseParams}));
      page.hits.forEach(({objectID}) => ids.add(objectID));
      cursor = page.cursor;
    } while (cursor);
    return ids;
  }

  /** Removes an index that is of no more use; that it stays where it is would do no harm. */
  async discard(indexName: string): Promise<void> {
    await this.call((client) => client.deleteIndex({indexName})).catch(() => {
      this.log(`${indexName} could not be removed. It is not searched; remove it in Algolia's dashboard.`);
    });
  }
}
