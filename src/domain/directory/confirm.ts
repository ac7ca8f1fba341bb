import {type Pair, type Scalar, isCollection, isMap, isPair, isScalar, parseDocument} from 'yaml';
import {editDistance} from '../search/editDistance';
import {CONFIRMATIONS, type Confirmation} from './verified';

/** What is recorded when somebody has confirmed a contact. */
export interface ConfirmationRecord {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly how?: Confirmation | undefined;
}

/** Why a confirmation cannot be recorded, or null. */
export function confirmationFault(date: string, how: string | undefined, today: string): string | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return `--date ${date}: use YYYY-MM-DD`;
  if (date > today) return `--date ${date}: lies after today, ${today}`;
  if (how !== undefined && !isConfirmation(how)) return `--how ${how}: use ${CONFIRMATIONS.join(', ')}`;
  return null;
}

export function isConfirmation(value: string): value is Confirmation {
  return (CONFIRMATIONS as readonly string[]).includes(value);
}

/** Up to three ids that look like what was typed: near in spelling, or holding it. */
export function nearestIds(typed: string, ids: Iterable<string>): string[] {
  const near = [...ids].map((id) => ({id, far: id.includes(typed) ? 0 : editDistance(typed, id, 5)}));
  return near
    .filter(({far}) => far <= 5)
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({id}) => id);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text of a record with a confirmation written into the contact at `path`. Only the values are exchanged, at the places
 * where the YAML document has them: comments, order and line breaks stay as they are.
 * @throws when the record has no such contact, or its form is not one line for each field
 */
export function withConfirmation(
  text: string,
  path: readonly (string | number)[],
  {date, how}: ConfirmationRecord,
): string {
  const document = parseDocument(text);
  const contact = path.length === 0 ? document.contents : document.getIn(path);
  if (document.errors.length > 0 || !isMap(contact) || contact.flow)
    throw new Error('The record is not written with one line for each field.');
  const pairOf = (key: string) =>
    contact.items.find(
      (pair): pair is Pair<Scalar, Scalar> => isPair(pair) && isScalar(pair.key) && pair.key.value === key,
    );
  const edits: Edit[] = [];
  const set = (key: string, value: string): void => {
    const range = pairOf(key)?.value?.range;
    if (!range || isCollection(pairOf(key)?.value)) throw new Error(`The record has no field "${key}".`);
    edits.push({from: range[0], to: range[1], text: value});
  };
  set('verified', `"${date}"`);
  set('basis', 'confirmed');
  if (pairOf('status')) set('status', 'confirmed');
  const old = pairOf('how');
  if (old && how) set('how', how);
  else if (old) edits.push({...lineOf(text, old), text: ''});
  else if (how) {
    const basis = pairOf('basis') as Pair<Scalar, Scalar>;
    const {to} = lineOf(text, basis);
    const start = basis.key.range?.[0] ?? 0;
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    edits.push({from: to, to, text: `${text[to - 1] === '\n' ? '' : '\n'}${' '.repeat(column)}how: ${how}\n`});
  }
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((result, {from, to, text: piece}) => result.slice(0, from) + piece + result.slice(to), text);
}

/** Where the line of a field begins, and the next one. */
function lineOf(text: string, {key}: Pair<Scalar, Scalar>): {from: number; to: number} {
  const start = key.range?.[0] ?? 0;
  const end = text.indexOf('\n', start);
  return {from: text.lastIndexOf('\n', start - 1) + 1, to: end === -1 ? text.length : end + 1};
}
