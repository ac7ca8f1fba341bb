import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type {Locale} from '../../domain/locales/locales';

const stateSchema = z.strictObject({
  /** Fingerprint of the content that is being pushed. */
  hash: z.string(),
  temporary: z.string(),
  /** Algolia's numbers of the steps that it has accepted, in order. */
  tasks: z.array(z.number()),
  /** The temporary index has become the live one. */
  moved: z.boolean(),
});

/** How far a push of a language has come. */
export type PushState = z.infer<typeof stateSchema>;

/** Folder, below the root, of what a push leaves for the next one. */
export const PUSH_FOLDER = '.cache/algolia';

const fileOf = (root: string, locale: Locale) => path.join(root, PUSH_FOLDER, `${locale}.json`);

/** What an unfinished push left, or null. A damaged file counts as none: pushing anew is always right. */
export function readState(root: string, locale: Locale): PushState | null {
  try {
    return stateSchema.parse(JSON.parse(fs.readFileSync(fileOf(root, locale), 'utf8')));
  } catch {
    return null;
  }
}

/** Replaces the file as a whole, so that an interruption never leaves half of one. */
export function writeState(root: string, locale: Locale, state: PushState): void {
  const file = fileOf(root, locale);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(`${file}.new`, JSON.stringify(state));
  fs.renameSync(`${file}.new`, file);
}

/** Forgets a push that is finished or must begin again. */
export function removeState(root: string, locale: Locale): void {
  fs.rmSync(fileOf(root, locale), {force: true});
}
