import {MANIFEST, type SearchManifest} from '../../domain/search/manifest';
import type {KnownManifest} from './workerMessages';

let early: Promise<KnownManifest> | null = null;

/** Like the worker: nobody is told who asks. */
const get = (address: string) => fetch(address, {credentials: 'omit'});

/**
 * Fetches what first answers need while the script that answers is itself on its way; else each would be asked for when the
 * one before it has come. The list of files is handed to the worker; the files it finds in the browser's cache, where they
 * are kept for good anyway. What fails here is asked for again there.
 */
export function fetchFilesEarly(base: string): void {
  const address = `${base}${MANIFEST}`;
  const json: Promise<unknown> = get(address).then((answer) => answer.json());
  early = json.then(
    (read) => ({address, json: read}),
    () => ({address, json: null}),
  );
  json
    .then((read) => {
      const {thesaurus, editions} = read as SearchManifest;
      const files = [thesaurus, ...editions.slice(0, 1).flatMap(({index}) => index.slice(0, 1))];
      return Promise.all(files.map(async (file) => (await get(`${base}${file}`)).arrayBuffer()));
    })
    .catch(() => undefined);
}

/** The list of files that was fetched early; null when none was. */
export const knownManifest = (): Promise<KnownManifest | null> => early ?? Promise.resolve(null);
