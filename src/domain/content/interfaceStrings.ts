import type {Localised} from '../locales/locales';

/** What is wrong with an entry of a file of interface strings. */
export interface StringFault {
  /** `–` for the file as a whole. */
  readonly key: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: Localised;
}

const REASONS = {
  syntax: {cs: 'soubor není platný JSON', en: 'the file is no valid JSON', nb: 'filen er ikke gyldig JSON'},
  shape: {
    cs: 'položka nemá tvar s poli message a description',
    en: 'the entry is no object with the fields message and description',
    nb: 'oppføringen er ikke et objekt med feltene message og description',
  },
  html: {cs: 'obsahuje HTML', en: 'it holds HTML', nb: 'den inneholder HTML'},
  address: {cs: 'obsahuje adresu', en: 'it holds an address', nb: 'den inneholder en adresse'},
  numbered: {
    cs: 'písmeno je zapsáno číslem',
    en: 'a letter is written as a number',
    nb: 'en bokstav er skrevet som et tall',
  },
  repeated: {cs: 'klíč je tu dvakrát', en: 'the key is there twice', nb: 'nøkkelen står der to ganger'},
} satisfies Record<string, Localised>;

/** Tags, comments, entities: what a browser would read as more than words. */
const HTML = /<[a-z!/?]|&(?:#\w+|[a-z]+);/i;
const ADDRESS = /\b(?:https?|javascript|data|vbscript):|\bwww\./i;
const NUMBERED = /(?<!\\)(?:\\\\)*\\u[\da-f]{4}/i;

/** Checks a file of interface strings as Docusaurus reads them: `{"key": {"message": "…", "description": "…"}}`. */
export function interfaceStringFaults(text: string): StringFault[] {
  const lines = text.split('\n');
  const lineOf = (key: string) =>
    Math.max(
      0,
      lines.findIndex((line) => line.trimStart().startsWith(JSON.stringify(key))),
    ) + 1;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [{key: '–', line: 1, reason: REASONS.syntax}];
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    return [{key: '–', line: 1, reason: REASONS.shape}];
  const numbered = lines.findIndex((line) => NUMBERED.test(line));
  return [
    ...(numbered < 0 ? [] : [{key: '–', line: numbered + 1, reason: REASONS.numbered}]),
    ...repeatedKeys(lines),
    ...Object.entries(data).flatMap(([key, entry]): StringFault[] => {
      const reason = reasonAgainst(entry);
      return reason ? [{key, line: lineOf(key), reason}] : [];
    }),
  ];
}

function reasonAgainst(entry: unknown): Localised | null {
  if (entry === null || typeof entry !== 'object' || !('message' in entry)) return REASONS.shape;
  const fields = Object.entries(entry);
  if (fields.some(([name, value]) => !/^(?:message|description)$/.test(name) || typeof value !== 'string'))
    return REASONS.shape;
  const message = String(entry.message);
  if (HTML.test(message)) return REASONS.html;
  return ADDRESS.test(message) ? REASONS.address : null;
}

/** The second entry of a key silently takes the place of the first. */
function repeatedKeys(lines: readonly string[]): StringFault[] {
  const seen = new Set<string>();
  return lines.flatMap((line, index) => {
    const key = /^ {2}"((?:[^"\\]|\\.)*)"\s*:/.exec(line)?.[1];
    if (key === undefined) return [];
    const repeated = seen.has(key);
    seen.add(key);
    return repeated ? [{key, line: index + 1, reason: REASONS.repeated}] : [];
  });
}
