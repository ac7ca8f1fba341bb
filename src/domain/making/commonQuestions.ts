import {PROVENANCES} from '../content/frontMatter';
import {VERIFICATION_BASES} from '../directory/verified';
import {LOCALES, LOCALE_LABEL, type Locale, type Localised} from '../locales/locales';
import {type Answers, type Question, entriesOf} from './question';
import {placeholder} from './placeholder';

/** The file name, which is the id. */
export const idQuestion: Question = {
  name: 'id',
  form: 'id',
  ask: {
    cs: 'Název souboru (stejný ve všech jazycích, bez diakritiky)',
    en: 'File name (the same in all languages)',
    nb: 'Filnavn (det samme på alle språk)',
  },
};

/** One question for each language; a language that is left out gets a placeholder. */
export function textQuestions(name: string, ask: Localised): Question[] {
  return LOCALES.map((locale) => ({
    name: `${name}-${locale}`,
    form: 'text',
    ask: Object.fromEntries(LOCALES.map((reader) => [reader, `${ask[reader]} (${LOCALE_LABEL[locale]})`])) as Localised,
    fallback: () => placeholder(locale, ask[locale].toLowerCase()),
  }));
}

/** The answers to `textQuestions`, side by side. */
export function inLanguages(answers: Answers, name: string): Localised {
  return forLanguages((locale) => answers[`${name}-${locale}`] ?? '');
}

/** A value for each language. */
export function forLanguages<T>(value: (locale: Locale) => T): Localised<T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, value(locale)])) as Localised<T>;
}

/** A text in all languages that nobody is asked for. */
export function placeholders(what: Localised): Localised {
  return forLanguages((locale) => placeholder(locale, what[locale]));
}

export const topicsQuestion: Question = {
  name: 'topics',
  form: 'id',
  list: true,
  choices: ({model}) =>
    Object.values(model.concepts)
      .filter(({topic}) => topic)
      .map(({id}) => id),
  ask: {cs: 'Témata (s čárkami)', en: 'Topics (with commas)', nb: 'Temaer (med komma)'},
};

export const provenanceQuestion: Question = {
  name: 'provenance',
  form: 'text',
  choices: () => PROVENANCES,
  fallback: () => 'proposed',
  ask: {
    cs: 'Odkud tvrzení jsou: reported (ze zprávy), sourced (z citovaných pramenů), proposed (vlastní návrh)',
    en: 'Where its claims come from: reported (the report), sourced (cited sources), proposed (our own suggestion)',
    nb: 'Hvor påstandene kommer fra: reported (rapporten), sourced (siterte kilder), proposed (eget forslag)',
  },
};

/** Keys of sources, under the name that the record gives them. */
export function sourcesQuestion(name: 'sources' | 'references' | 'source'): Question {
  const several = name !== 'source';
  return {
    name,
    form: 'id',
    list: several,
    choices: ({model}) => Object.keys(model.references),
    ask: {
      cs: several ? 'Prameny, klíče z data/references.yml (s čárkami)' : 'Pramen, klíč z data/references.yml',
      en: several ? 'Sources, keys of data/references.yml (with commas)' : 'Source, a key of data/references.yml',
      nb: several ? 'Kilder, nøkler i data/references.yml (med komma)' : 'Kilde, en nøkkel i data/references.yml',
    },
  };
}

export const conceptsQuestion: Question = {
  name: 'concepts',
  form: 'id',
  list: true,
  choices: ({model}) => Object.keys(model.concepts),
  ask: {
    cs: 'Pojmy ze slovníku, kterých se to týká (s čárkami)',
    en: 'Concepts of the thesaurus that it is about (with commas)',
    nb: 'Begreper i ordlisten som det handler om (med komma)',
  },
};

/** When and how a contact was verified. */
export const verificationQuestions: readonly Question[] = [
  sourcesQuestion('source'),
  {
    name: 'basis',
    form: 'text',
    choices: () => VERIFICATION_BASES,
    fallback: () => 'undated-source',
    ask: {
      cs: 'Jak to víme: confirmed (někdo z nás zavolal nebo napsal), dated-source (pramen s datem), undated-source (pramen bez data)',
      en: 'How we know: confirmed (one of us rang or wrote), dated-source (a source with a date), undated-source (a source without)',
      nb: 'Hvordan vi vet det: confirmed (en av oss ringte eller skrev), dated-source (kilde med dato), undated-source (kilde uten dato)',
    },
  },
  {
    name: 'verified',
    form: 'date',
    fallback: ({today}) => today,
    ask: {
      cs: 'Den, kdy byl údaj ověřen',
      en: 'Day on which it was verified',
      nb: 'Dagen da opplysningen ble bekreftet',
    },
  },
];

/** The entries of a list that was answered. */
export function listOf(answers: Answers, name: string): string[] {
  return entriesOf(answers[name] ?? '');
}
