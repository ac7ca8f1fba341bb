import path from 'node:path';
import {parseStrictYaml} from '../domain/content/strictYaml';
import {contactPlaces} from '../domain/directory/callList';
import {CALL_WORDS} from '../domain/directory/callListWords';
import {confirmationFault, isConfirmation, nearestIds, withConfirmation} from '../domain/directory/confirm';
import {helplineSchema} from '../domain/directory/helpline';
import {organisationSchema} from '../domain/directory/organisation';
import type {Locale} from '../domain/locales/locales';
import {readSite} from './readSite';
import {readText} from './tree';
import {writeAtomically} from './writeAtomically';

interface Request {
  id: string;
  date: string;
  how: string | undefined;
  today: string;
  locale: Locale;
}

/**
 * Writes a confirmation into the record of a contact, and says what was done.
 * @throws when it is not understood or the record would not be valid; nothing is written then
 */
export function recordConfirmation(root: string, {id, date, how, today, locale}: Request): string {
  const fault = confirmationFault(date, how, today);
  if (fault !== null) throw new Error(fault);
  const model = readSite(root);
  const places = contactPlaces(model);
  const place = places.get(id);
  if (!place) {
    const near = nearestIds(id, places.keys());
    throw new Error(`--verify ${id}: there is no such contact${near.length > 0 ? `; near: ${near.join(', ')}` : ''}`);
  }
  const before = readText(root, place.file);
  const after = withConfirmation(before, place.path, {date, how: how && isConfirmation(how) ? how : undefined});
  const schema = place.path.length === 0 ? helplineSchema : organisationSchema;
  if (!schema.safeParse(parseStrictYaml(after).data).success) throw new Error(`${place.file}: cannot be edited safely`);
  writeAtomically(path.join(root, place.file), after);
  const words = CALL_WORDS[locale];
  const note = model.helplines[id]?.note?.[locale];
  return [
    words.afterwards.replace('{file}', place.file),
    ...(note ? [words.note.replace('{note}', () => note)] : []),
  ].join('\n');
}
