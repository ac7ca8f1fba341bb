import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from '../domain/checks/problem';
import {placeholderText} from '../domain/checks/rules/placeholderText';
import {ADDRESSES_FILE, withAddresses} from '../domain/editions/addresses';
import type {Localised} from '../domain/locales/locales';
import type {Changes} from '../domain/making/changes';
import type {Made} from '../domain/making/question';
import {words} from '../domain/making/words';
import {knownRoutes} from '../domain/model/routes';
import type {SiteModel} from '../domain/model/siteModel';
import {applyChanges} from './applyChanges';
import {readText} from './tree';
import {errorsOf, tryChanges} from './tryChanges';

/** What was written, or why nothing was. */
export type NewOutcome =
  {readonly files: readonly string[]} | {readonly refusal: Localised} | {readonly problems: readonly Problem[]};

/** Writes what a maker made, all of it or nothing; nothing that exists is touched, and no new problem comes in. */
export function writeNew(root: string, model: SiteModel, made: Made, today: string): NewOutcome {
  const files = Object.keys(made.files);
  const existing = files.find((file) => exists(root, file));
  if (existing !== undefined) return {refusal: words.exists(existing)};
  const known = knownRoutes(model);
  const occupied = made.addresses.find((address) => known.has(address));
  if (occupied !== undefined) return {refusal: words.occupied(occupied)};
  const changes = {write: {...made.files, ...addressList(root, made)}, remove: []} satisfies Changes;
  const before = new Set(errorsOf(root, today).map(keyOf));
  const problems = tryChanges(root, changes, today).filter(
    (found) => !before.has(keyOf(found)) && !isWaitingForText(found, files),
  );
  if (problems.length > 0) return {problems};
  applyChanges(root, changes);
  return {files};
}

function exists(root: string, file: string): boolean {
  return fs.lstatSync(path.join(root, file), {throwIfNoEntry: false}) !== undefined;
}

/** The list of promised addresses with the new ones, where the site keeps it. */
function addressList(root: string, {addresses}: Made): Record<string, string> {
  if (addresses.length === 0 || !exists(root, ADDRESSES_FILE)) return {};
  return {[ADDRESSES_FILE]: withAddresses(readText(root, ADDRESSES_FILE), addresses)};
}

/** The new texts are still to be written: that is what their author does next. */
function isWaitingForText({rule, file}: Problem, files: readonly string[]): boolean {
  return rule === placeholderText.id && files.includes(file);
}

/** Lines shift; what is wrong and where does not. */
function keyOf({rule, file, params}: Problem): string {
  return JSON.stringify([rule, file, params]);
}
