import {bounded, code, sentence} from '../contributing/markdown';
import type {Locale} from '../locales/locales';
import type {Call} from './callList';
import {CALL_WORDS} from './callListWords';

type Format = (calls: readonly Call[], locale: Locale) => string;

function command({id, type}: Call): string {
  return `npm run contacts -- --verify ${id} --how ${type === 'website' || type === 'finder' ? 'website' : 'called'}`;
}

function sourceText({source: {title, url}}: Call): string {
  return url === null ? title : `${title} <${url}>`;
}

const text: Format = (calls, locale) => {
  const words = CALL_WORDS[locale];
  if (calls.length === 0) return words.nothing;
  const blocks = calls.map((call) =>
    [
      `${call.value}  ${call.name}`,
      `  ${words.states[call.state]}; ${words.last}: ${call.verified}`,
      `  ${words.source}: ${sourceText(call)}`,
      `  ${command(call)}`,
    ].join('\n'),
  );
  return [words.heading.replace('{count}', String(calls.length)), words.how, ...blocks].join('\n\n');
};

/** RFC 4180. What a spreadsheet would take for a formula gets an apostrophe; an international number is none. */
const csv: Format = (calls, locale) => {
  const field = (value: string) => {
    const safe = /^[=@\t\r]|^[+-](?![\d ]+$)/.test(value) ? `'${value}` : value;
    return `"${safe.replace(/"/g, '""')}"`;
  };
  const {columns, states} = CALL_WORDS[locale];
  const rows = calls.map(({id, state, name, type, value, country, verified, source}) => [
    ...[id, states[state], name, type, value, country, verified, source.title, source.url ?? ''],
  ]);
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
};

const json: Format = (calls) => JSON.stringify(calls, null, 2);

/** GitHub takes 65,536 characters for an issue. */
const MOST = 100;

/** The body of an issue: a box to tick for each contact. Words of records stand in code spans, where nothing is read as Markdown. */
const issue: Format = (calls, locale) => {
  const words = CALL_WORDS[locale];
  if (calls.length === 0) return words.nothing;
  const item = (call: Call) =>
    [
      `- [ ] ${code(call.value)} ${code(call.name)} · ${words.states[call.state]} · ${words.last}: ${call.verified}`,
      `  ${words.source}: ${code(call.source.title)}${call.source.url === null ? '' : ` ${code(call.source.url, 400)}`}`,
      `  ${code(command(call))}`,
    ].join('\\\n');
  const heading = sentence(words.heading.replace('{count}', String(calls.length)), {});
  return [heading, '', sentence(words.how, {}), '', ...bounded(calls, MOST, item), ''].join('\n');
};

export const CALL_FORMATS = {text, csv, json, issue} as const satisfies Record<string, Format>;
export type CallFormat = keyof typeof CALL_FORMATS;

export function isCallFormat(value: string): value is CallFormat {
  return Object.hasOwn(CALL_FORMATS, value);
}
