import {
  RECORD_LIMIT,
  type Settings,
  type StoredRecord,
  type Synonyms,
  batchSchema,
  browseSchema,
  operationSchema,
  queriesSchema,
  settingsSchema,
  synonymsSchema,
} from './contractSchemas';
import {searchIndex} from './contractSearch';

/** What Algolia answers when it refuses. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface ContractIndex {
  settings: Settings | null;
  synonyms: Synonyms;
  readonly records: Map<string, StoredRecord>;
}

interface Task {
  readonly id: number;
  readonly indexName: string;
  readonly apply: () => void;
  polls: number;
  published: boolean;
}

/** Answer to a change: it is only queued. */
const queued = (taskID: number) => ({taskID, updatedAt: '2026-01-01T00:00:00.000Z'});

/** The indexes of an application. Changes take effect in order, and only when their task has been asked for often enough. */
export class ContractApplication {
  readonly indexes = new Map<string, ContractIndex>();
  private readonly tasks: Task[] = [];

  /** @param polls questions about a task that are answered with `notPublished` */
  constructor(private readonly polls: number) {}

  private index(name: string): ContractIndex {
    const known = this.indexes.get(name);
    if (known) return known;
    const made: ContractIndex = {settings: null, synonyms: [], records: new Map()};
    this.indexes.set(name, made);
    return made;
  }

  private existing(name: string): ContractIndex {
    const index = this.indexes.get(name);
    if (!index) throw new Refusal(404, `Index ${name} does not exist`);
    return index;
  }

  private queue(indexName: string, apply: () => void) {
    const task = {id: 1_000 + this.tasks.length, indexName, apply, polls: this.polls, published: false};
    this.tasks.push(task);
    return queued(task.id);
  }

  task(indexName: string, id: number): {status: 'published' | 'notPublished'} {
    const task = this.tasks.find((each) => each.id === id && each.indexName === indexName);
    if (!task) throw new Refusal(404, 'Task does not exist');
    if (task.polls > 0) {
      task.polls -= 1;
      return {status: 'notPublished'};
    }
    for (const each of this.tasks.filter((other) => other.id <= id && !other.published)) {
      each.published = true;
      each.apply();
    }
    return {status: 'published'};
  }

  setSettings(indexName: string, body: unknown) {
    const settings = settingsSchema.parse(body);
    return this.queue(indexName, () => {
      this.index(indexName).settings = settings;
    });
  }

  getSettings(indexName: string) {
    return this.existing(indexName).settings ?? {};
  }

  saveSynonyms(indexName: string, body: unknown) {
    const synonyms = synonymsSchema.parse(body);
    return this.queue(indexName, () => {
      this.index(indexName).synonyms = synonyms;
    });
  }

  batch(indexName: string, body: unknown) {
    const {requests} = batchSchema.parse(body);
    const records = requests.map(({body: record}) => record as StoredRecord);
    records.forEach((record, at) => {
      const size = Buffer.byteLength(JSON.stringify(record));
      if (size > RECORD_LIMIT)
        throw new Refusal(400, `Record at the position ${at} is too big size=${size}/${RECORD_LIMIT} bytes.`);
    });
    const objectIDs = records.map(({objectID}) => objectID);
    const apply = () => records.forEach((record) => this.index(indexName).records.set(record.objectID, record));
    return {...this.queue(indexName, apply), objectIDs};
  }

  operation(indexName: string, body: unknown) {
    const {operation, destination} = operationSchema.parse(body);
    return this.queue(indexName, () => {
      const source = this.indexes.get(indexName);
      // A move of what is not there is ignored, a copy of it gives an empty index.
      if (!source && operation === 'move') return;
      this.indexes.set(destination, structuredClone(source ?? this.index(indexName)));
      if (operation === 'move') this.indexes.delete(indexName);
    });
  }

  browse(indexName: string, body: unknown) {
    const {hitsPerPage = 1_000, cursor = '0'} = browseSchema.parse(body);
    const all = [...this.existing(indexName).records.keys()];
    const from = Number(cursor);
    const hits = all.slice(from, from + hitsPerPage).map((objectID) => ({objectID}));
    const next = from + hitsPerPage;
    return {hits, nbHits: all.length, ...(next < all.length && {cursor: String(next)})};
  }

  deleteIndex(indexName: string) {
    return this.queue(indexName, () => this.indexes.delete(indexName));
  }

  queries(body: unknown) {
    const {requests} = queriesSchema.parse(body);
    return {
      results: requests.map((query) => {
        const {settings, synonyms, records} = this.existing(query.indexName);
        if (!settings) throw new Refusal(400, `${query.indexName} has no settings`);
        return searchIndex({settings, synonyms, records: [...records.values()]}, query);
      }),
    };
  }
}
