import fs from 'node:fs';
import path from 'node:path';
import type {Store} from './store';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Runs something while nobody else publishes to the same store. A lock of a process that is gone does not count.
 * @throws when another one is publishing
 */
export function locked<T>({folder}: Store, run: () => T): T {
  const lock = path.join(folder, '.lock');
  const own = path.join(folder, `.lock.${process.pid}.tmp`);
  fs.writeFileSync(own, String(process.pid));
  try {
    take(lock, own);
  } finally {
    fs.rmSync(own, {force: true});
  }
  try {
    return run();
  } finally {
    fs.rmSync(lock, {force: true});
  }
}

/** A hard link appears with its content, or not at all: nobody can read a lock without a process in it. */
function take(lock: string, own: string): void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      fs.linkSync(own, lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(fs.readFileSync(lock, 'utf8'));
    if (pid > 0 && isRunning(pid))
      throw new Error(`Process ${pid} is publishing to this folder. If it is not, remove ${lock}.`);
    fs.rmSync(lock, {force: true});
  }
  throw new Error(`${lock} cannot be taken.`);
}
