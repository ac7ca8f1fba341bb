import fs from 'node:fs';
import path from 'node:path';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What to say to whoever comes second: the process that holds the lock, and the lock's file. */
type Refusal = (pid: number, lock: string) => string;

/**
 * Runs something while no other process does what the same lock guards. A lock of a process that is gone does not count.
 * @param lock file that stands for it, absolute
 * @throws (rejects) when another process holds it
 */
export async function withLock<T>(lock: string, refusal: Refusal, run: () => T | Promise<T>): Promise<T> {
  const release = takeLock(lock, refusal);
  try {
    return await run();
  } finally {
    release();
  }
}

/**
 * Takes a lock.
 * @returns gives it back
 * @throws when another process holds it
 */
export function takeLock(lock: string, refusal: Refusal): () => void {
  const own = `${lock}.${process.pid}.tmp`;
  fs.mkdirSync(path.dirname(lock), {recursive: true});
  fs.writeFileSync(own, String(process.pid));
  try {
    link(lock, own, refusal);
  } finally {
    fs.rmSync(own, {force: true});
  }
  return () => fs.rmSync(lock, {force: true});
}

/** A hard link appears with its content, or not at all: nobody can read a lock without a process in it. */
function link(lock: string, own: string, refusal: Refusal): void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      fs.linkSync(own, lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(fs.readFileSync(lock, 'utf8'));
    if (pid > 0 && isRunning(pid)) throw new Error(refusal(pid, lock));
    fs.rmSync(lock, {force: true});
  }
  throw new Error(`${lock} cannot be taken.`);
}
