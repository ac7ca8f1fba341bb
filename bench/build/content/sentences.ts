import type {Locale} from '../../../src/domain/locales/locales';
import {pick} from '../../search/random';
import {CIRCUMSTANCES, NAMES, OBJECTS, type Phrase, SUBJECTS, VERBS, inLanguage, nameOf} from './words';

/** A sentence before it is put into a language. */
export type Sentence = (locale: Locale) => string;

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A name; few come often and most seldom (Zipf), so that the words of a site grow ever slower with its pages. */
function frequentName(random: () => number): string {
  return nameOf(Math.min(NAMES - 1, Math.floor(20 / (1 - random())) - 20));
}

interface Clause {
  said(locale: Locale): string;
  /** Verb before subject, as Norwegian has it after another member of the sentence. */
  turned(locale: Locale): string;
}

function clause(random: () => number): Clause {
  const [subject, verb, object] = [pick(SUBJECTS, random), pick(VERBS, random), pick(OBJECTS, random)];
  const inOrder = (phrases: readonly Phrase[], locale: Locale) =>
    phrases.map((phrase) => inLanguage(phrase, locale)).join(' ');
  const said = (locale: Locale) => inOrder([subject, verb, object], locale);
  const turned = (locale: Locale) => (locale === 'nb' ? inOrder([verb, subject, object], locale) : said(locale));
  return {said, turned};
}

/** A sentence that says the same in three languages. */
export function sentence(random: () => number): Sentence {
  const [kind, first, second] = [Math.floor(random() * 4), clause(random), clause(random)];
  const circumstance = pick(CIRCUMSTANCES, random);
  const name = frequentName(random);
  const words = (locale: Locale): string => {
    const when = inLanguage(circumstance, locale);
    if (kind === 0) return `${first.said(locale)} ${when}`;
    if (kind === 1) return `${{cs: 'v místě', en: 'in', nb: 'i'}[locale]} ${name} ${first.turned(locale)} ${when}`;
    if (kind === 2)
      return `${first.said(locale)}, ${{cs: 'protože', en: 'because', nb: 'fordi'}[locale]} ${second.said(locale)}`;
    return `${{cs: 'když', en: 'when', nb: 'når'}[locale]} ${first.said(locale)}, ${second.turned(locale)} ${when}`;
  };
  return (locale) => `${capital(words(locale))}.`;
}

/** Some sentences in a row. */
export function paragraph(sentences: number, random: () => number): Sentence {
  const all = Array.from({length: sentences}, () => sentence(random));
  return (locale) => all.map((each) => each(locale)).join(' ');
}
