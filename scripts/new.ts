import {createInterface} from 'node:readline/promises';
import {parseArgs} from 'node:util';
import {renderErrors} from '../src/domain/checks/allRules';
import {DEFAULT_LOCALE, type Locale, isLocale} from '../src/domain/locales/locales';
import {collectAnswers} from '../src/domain/making/collect';
import {flagNames, makerOf} from '../src/domain/making/makers';
import {words} from '../src/domain/making/words';
import {undoChanges} from '../src/site/applyChanges';
import {readSite} from '../src/site/readSite';
import {today} from '../src/site/today';
import {writeNew} from '../src/site/writeNew';

const COMMAND = 'npm run new -- page|partner|helpline|finding|term|news [--lang cs|en|nb]';

/** `npm run new -- page [--lang cs|en|nb] [--id …]`: files of a new page or record; asks for what no flag says. */
async function main(): Promise<number> {
  const flags = ['lang', 'root', ...flagNames()].map((name) => [name, {type: 'string'}] as const);
  const {values, positionals} = parseArgs({allowPositionals: true, options: Object.fromEntries(flags)});
  const {lang: wanted = DEFAULT_LOCALE, root = process.cwd(), ...given} = values as Record<string, string>;
  const lang: Locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  const maker = makerOf(positionals[0]);
  if (!maker) return fail(words.usage(COMMAND)[lang]);
  undoChanges(root);
  const model = readSite(root);
  const base = {model, today: today(), lang};
  const terminal = process.stdin.isTTY ? createInterface({input: process.stdin, output: process.stdout}) : null;
  const person = terminal && {ask: (prompt: string) => terminal.question(prompt), say: console.log};
  const collected = await collectAnswers(maker, given, base, person).finally(() => terminal?.close());
  if ('faults' in collected) return fail(collected.faults.map((fault) => fault[lang]).join('\n'));
  const made = maker.make({...base, answers: collected.answers});
  const outcome = writeNew(root, model, made, base.today);
  if ('refusal' in outcome) return fail(outcome.refusal[lang]);
  if ('problems' in outcome) return fail(`${words.refused[lang]}\n\n${renderErrors(outcome.problems, lang) ?? ''}`);
  console.log([words.written[lang], ...outcome.files.map((file) => `  ${file}`)].join('\n'));
  for (const note of [...made.notes, words.fillIn]) console.log(`\n${note[lang]}`);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

// A question that is left with Ctrl+D never gets its answer: nothing is written then, and that is no success.
process.exitCode = 1;
main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
);
