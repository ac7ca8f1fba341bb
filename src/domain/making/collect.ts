import type {Localised} from '../locales/locales';
import {type Answers, type AskContext, type Maker, type Question, choicesInWords, faultOf} from './question';

/** Puts a question to a person and returns what was typed. */
export type Ask = (prompt: string) => Promise<string>;

/** What a person at the terminal hears when an answer cannot be taken. */
export type Say = (words: string) => void;

export type Collected = {readonly answers: Answers} | {readonly faults: readonly Localised[]};

/**
 * Answers to all questions of a maker, in their order: first those that were given as flags, then what is asked. Where nobody
 * can be asked, everything that is missing or wrong is named at once.
 */
export async function collectAnswers(
  maker: Maker,
  given: Readonly<Record<string, string | undefined>>,
  base: Omit<AskContext, 'answers'>,
  person: {ask: Ask; say: Say} | null,
): Promise<Collected> {
  const faults: Localised[] = [...strangers(maker, given)];
  let answers: Answers = {};
  for (const question of maker.questions) {
    const context = {...base, answers};
    const flag = given[question.name];
    const fault = flag === undefined ? null : faultOf(question, flag.trim(), context);
    if (fault && person) person.say(`  ${withFlag(question, fault)[base.lang]}`);
    if (fault && !person) faults.push(withFlag(question, fault));
    else if (flag !== undefined && !fault) answers = {...answers, [question.name]: flag.trim()};
    else if (person) answers = {...answers, [question.name]: await askFor(question, context, person)};
    else if (question.fallback) answers = {...answers, [question.name]: question.fallback(context)};
    else faults.push(missing(question));
  }
  return faults.length > 0 ? {faults} : {answers};
}

/** Asks until the answer can be taken. */
async function askFor(question: Question, context: AskContext, {ask, say}: {ask: Ask; say: Say}): Promise<string> {
  const fallback = question.fallback?.(context);
  const choices = choicesInWords(question.choices?.(context));
  if (choices) say(`  ${choices}`);
  for (;;) {
    const typed = (
      await ask(`${question.ask[context.lang]}${fallback === undefined ? '' : ` [${fallback}]`}: `)
    ).trim();
    if (typed === '' && fallback !== undefined) return fallback;
    const fault = faultOf(question, typed, context);
    if (!fault) return typed;
    say(`  ${fault[context.lang]}`);
  }
}

/** Flags that this maker does not know: an answer that would be lost. */
function strangers(maker: Maker, given: Readonly<Record<string, string | undefined>>): Localised[] {
  const known = new Set(maker.questions.map(({name}) => name));
  return Object.keys(given)
    .filter((name) => given[name] !== undefined && !known.has(name))
    .map((name) => ({
      cs: `--${name}: tahle volba sem nepatří.`,
      en: `--${name}: this option does not belong here.`,
      nb: `--${name}: dette valget hører ikke hjemme her.`,
    }));
}

function missing({name, ask}: Question): Localised {
  return {
    cs: `Chybí --${name}: ${ask.cs}.`,
    en: `--${name} is missing: ${ask.en}.`,
    nb: `--${name} mangler: ${ask.nb}.`,
  };
}

function withFlag({name}: Question, fault: Localised): Localised {
  return {cs: `--${name}: ${fault.cs}`, en: `--${name}: ${fault.en}`, nb: `--${name}: ${fault.nb}`};
}
