import {id, pagePath} from '../content/ids';
import {firstDay} from '../dates/partialDate';
import type {Locale, Localised} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import type {Changes} from './changes';

/** What a question may look at: the site, the day, the language of who answers, and what was answered before. */
export interface AskContext {
  readonly model: SiteModel;
  readonly today: string;
  readonly lang: Locale;
  readonly answers: Answers;
}

/** Answers by the name of their question; a list is written with commas. */
export type Answers = Readonly<Record<string, string>>;

export interface Question {
  /** Name of the answer, and of its flag: `--title-cs`. */
  readonly name: string;
  readonly ask: Localised;
  readonly form: 'text' | 'id' | 'path' | 'date' | 'https';
  /** True when several may be given. */
  readonly list?: boolean;
  /** What may be answered; anything of the right form when left out. */
  readonly choices?: (context: AskContext) => readonly string[];
  /** What an empty answer means. Without it, an answer is required. */
  readonly fallback?: (context: AskContext) => string;
}

/** What a maker makes of the answers. */
export interface Made {
  readonly files: Changes['write'];
  /** Addresses that the site gets. */
  readonly addresses: readonly string[];
  /** What its author should know. */
  readonly notes: readonly Localised[];
}

/** Makes one kind of thing. */
export interface Maker {
  readonly what: Localised;
  readonly questions: readonly Question[];
  make(context: AskContext): Made;
}

/** The entries of a list, or the one answer. */
export function entriesOf(answer: string): string[] {
  return answer
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Why an answer cannot be taken; null when it can. */
export function faultOf(question: Question, answer: string, context: AskContext): Localised | null {
  const values = question.list ? entriesOf(answer) : [answer];
  if (values.length === 0 || values.includes('')) return REQUIRED;
  const choices = question.choices?.(context);
  for (const value of values) {
    if (choices && !choices.includes(value)) return notAmong(value, choices);
    if (!choices && !FORMS[question.form].test(value)) return FORMS[question.form].words;
  }
  return null;
}

/** How many choices are still a list that somebody reads. */
const READABLE = 60;

/** The choices in words, or '' where there are none or too many. */
export function choicesInWords(choices: readonly string[] | undefined): string {
  return choices && choices.length <= READABLE ? choices.join(', ') : '';
}

const REQUIRED: Localised = {
  cs: 'Odpověď je potřeba.',
  en: 'An answer is needed.',
  nb: 'Et svar er nødvendig.',
};

function notAmong(value: string, choices: readonly string[]): Localised {
  const list = choicesInWords(choices) || `${choices.slice(0, READABLE).join(', ')} …`;
  return {
    cs: `„${value}“ nelze zvolit. Možnosti: ${list}.`,
    en: `“${value}” cannot be chosen. Choices: ${list}.`,
    nb: `«${value}» kan ikke velges. Mulige svar: ${list}.`,
  };
}

const FORMS: Record<Question['form'], {test: (value: string) => boolean; words: Localised}> = {
  text: {
    // One line without control characters or the fence of a front matter.
    test: (value) => value.trim() !== '' && !/\p{Cc}/u.test(value),
    words: {cs: 'Napište text na jeden řádek.', en: 'Write a text of one line.', nb: 'Skriv en tekst på én linje.'},
  },
  id: {
    test: (value) => id.safeParse(value).success,
    words: {
      cs: 'Napište jen malá písmena a–z, číslice a jednotlivé spojovníky, třeba vecerni-skupina.',
      en: 'Write only lower-case letters a–z, digits and single hyphens, such as evening-group.',
      nb: 'Skriv bare små bokstaver a–z, sifre og enkle bindestreker, for eksempel kveldsgruppe.',
    },
  },
  path: {
    test: (value) => pagePath.safeParse(value).success,
    words: {
      cs: 'Napište název složky malými písmeny a–z, třeba groups.',
      en: 'Write the name of a folder in lower-case letters a–z, such as groups.',
      nb: 'Skriv navnet på en mappe med små bokstaver a–z, for eksempel groups.',
    },
  },
  date: {
    test: (value) => firstDay(value) !== null && value.length === 10,
    words: {
      cs: 'Napište den jako 2026-03-31.',
      en: 'Write the day as 2026-03-31.',
      nb: 'Skriv dagen som 2026-03-31.',
    },
  },
  https: {
    test: (value) => /^https:\/\/\S+$/.test(value),
    words: {
      cs: 'Napište adresu, která začíná https://.',
      en: 'Write an address that begins with https://.',
      nb: 'Skriv en adresse som begynner med https://.',
    },
  },
};
