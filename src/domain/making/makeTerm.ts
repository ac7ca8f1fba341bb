import {CONCEPT_GROUPS} from '../concepts/groups';
import {LOCALES, type Localised} from '../locales/locales';
import {routes} from '../model/routes';
import {idQuestion, inLanguages, placeholders, textQuestions} from './commonQuestions';
import {placeholder} from './placeholder';
import type {Maker, Question} from './question';
import {renderRecord} from './render';

const TERM: Localised = {cs: 'Termín', en: 'Term', nb: 'Term'};

/** A label names its concept: two placeholders must not look like two concepts with the same name. */
const labels: Question[] = textQuestions('label', TERM).map((question, index) => {
  const locale = LOCALES[index] ?? 'cs';
  return {...question, fallback: ({answers}) => placeholder(locale, `${TERM[locale].toLowerCase()} ${answers.id}`)};
});

/** An entry of the thesaurus. */
export const term: Maker = {
  what: {cs: 'termín ve slovníku', en: 'a term of the glossary', nb: 'en term i ordlisten'},
  questions: [
    idQuestion,
    {
      name: 'group',
      form: 'text',
      choices: () => CONCEPT_GROUPS,
      ask: {cs: 'Skupina', en: 'Group', nb: 'Gruppe'},
    },
    ...labels,
    {
      name: 'topic',
      form: 'text',
      choices: () => ['yes', 'no'],
      fallback: () => 'no',
      ask: {
        cs: 'Má být i tématem s vlastní stránkou? yes nebo no',
        en: 'Is it also a topic with a page of its own? yes or no',
        nb: 'Skal den også være et tema med egen side? yes eller no',
      },
    },
    {
      name: 'related',
      form: 'id',
      list: true,
      choices: ({model}) => Object.keys(model.concepts),
      ask: {
        cs: 'Související pojmy (s čárkami)',
        en: 'Related concepts (with commas)',
        nb: 'Beslektede begreper (med komma)',
      },
    },
  ],
  make({answers}) {
    const topic = answers.topic === 'yes';
    const record = {
      group: answers.group,
      ...(topic ? {topic} : {}),
      prefLabel: inLanguages(answers, 'label'),
      definition: placeholders({
        cs: 'vysvětlení jednou větou',
        en: 'a definition of one sentence',
        nb: 'en forklaring på én setning',
      }),
      related: answers.related?.split(',').map((id) => id.trim()),
    };
    const {id = ''} = answers;
    return {
      files: {[`data/concepts/${id}.yml`]: renderRecord(record)},
      addresses: topic ? [routes.topic(id)] : [],
      notes: [],
    };
  },
};
