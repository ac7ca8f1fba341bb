import {useSyncExternalStore} from 'react';
import {type Aging, asOf} from '../domain/directory/freshness';

/** A tab may stay open for weeks: the day is asked for again when the reader comes back to it. */
function onReturn(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

const readerDay = () => new Date().toISOString().slice(0, 10);
const noDay = () => null;

/**
 * Contacts as they are on the reader's day. The first drawing shows the state of the build, so that it equals the HTML; after
 * it a state may only get worse, and what has expired moves to the end.
 */
export function useFreshness<T extends Aging>(contacts: readonly T[]): T[] {
  return asOf(contacts, useSyncExternalStore<string | null>(onReturn, readerDay, noDay));
}
