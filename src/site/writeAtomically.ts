import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes a file so that at every moment either the old or the new one stands there: into a new file beside it,
 * which then takes its name. Its rights stay.
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const mode = fs.statSync(file, {throwIfNoEntry: false})?.mode;
  try {
    writeNewSynced(beside, content, mode);
    fs.renameSync(beside, file);
  } catch (error) {
    fs.rmSync(beside, {force: true});
    throw error;
  }
}

/** Writes a file that is not there yet and waits until the disk has it. */
export function writeNewSynced(file: string, content: string | Uint8Array, mode?: number): void {
  const handle = fs.openSync(file, 'wx', mode);
  try {
    fs.writeFileSync(handle, content);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
