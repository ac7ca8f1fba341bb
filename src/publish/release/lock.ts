import path from 'node:path';
import {takeLock} from '../lock';
import type {Store} from './store';

/**
 * Runs something while nobody else publishes to the same store. A lock of a process that is gone does not count.
 * @throws when another one is publishing
 */
export function locked<T>({folder}: Store, run: () => T): T {
  const release = takeLock(
    path.join(folder, '.lock'),
    (pid, lock) => `Process ${pid} is publishing to this folder. If it is not, remove ${lock}.`,
  );
  try {
    return run();
  } finally {
    release();
  }
}
