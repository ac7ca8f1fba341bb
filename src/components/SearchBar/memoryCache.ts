import type {liteClient} from 'algoliasearch/lite';

type ClientOptions = NonNullable<Parameters<typeof liteClient>[2]>;
type Cache = NonNullable<ClientOptions['responsesCache']>;

/** Answers kept at most; the oldest go first. */
const LIMIT = 100;

/**
 * A cache in the memory of the page, gone with it. Algolia's client keeps its list of hosts in `localStorage` unless
 * it is given another cache, and offers none of its own to give.
 */
export function memoryCache(limit = LIMIT): Cache {
  const values = new Map<string, unknown>();
  return {
    get: async <T>(
      key: object | string,
      makeValue: () => Promise<T>,
      events?: {miss: (value: T) => Promise<unknown>},
    ): Promise<T> => {
      const name = JSON.stringify(key);
      if (values.has(name)) return values.get(name) as T;
      const value = await makeValue();
      await events?.miss(value);
      return value;
    },
    set: async <T>(key: object | string, value: T): Promise<T> => {
      const [oldest] = values.keys();
      if (values.size >= limit && oldest !== undefined) values.delete(oldest);
      values.set(JSON.stringify(key), value);
      return value;
    },
    delete: async (key) => {
      values.delete(JSON.stringify(key));
    },
    clear: async () => values.clear(),
  };
}
