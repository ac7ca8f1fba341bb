import {ORGANISATION_KINDS} from '../directory/organisation';
import {COUNTRIES} from '../directory/countries';
import {routes} from '../model/routes';
import {
  conceptsQuestion,
  forLanguages,
  idQuestion,
  listOf,
  placeholders,
  verificationQuestions,
} from './commonQuestions';
import type {Maker, Question} from './question';
import {renderRecord} from './render';

export const countryQuestion: Question = {
  name: 'country',
  form: 'text',
  choices: () => COUNTRIES,
  ask: {cs: 'Země: cz nebo no', en: 'Country: cz or no', nb: 'Land: cz eller no'},
};

/** An organisation with its website. */
export const partner: Maker = {
  what: {
    cs: 'organizace: partner nebo služba',
    en: 'an organisation: a partner or a service',
    nb: 'en organisasjon: partner eller tjeneste',
  },
  questions: [
    idQuestion,
    {
      name: 'name',
      form: 'text',
      ask: {
        cs: 'Jak si organizace říká',
        en: 'What the organisation calls itself',
        nb: 'Hva organisasjonen kaller seg',
      },
    },
    countryQuestion,
    {
      name: 'kind',
      form: 'text',
      choices: () => ORGANISATION_KINDS,
      ask: {cs: 'Druh', en: 'Kind', nb: 'Type'},
    },
    {
      name: 'languages',
      form: 'text',
      list: true,
      choices: () => ['cs', 'en', 'nb', 'nn', 'sk', 'uk', 'ru', 'de', 'pl', 'vi', 'ar'],
      fallback: ({answers}) => (answers.country === 'no' ? 'nb' : 'cs'),
      ask: {
        cs: 'Jazyky, ve kterých pracuje (s čárkami)',
        en: 'Languages in which it works (with commas)',
        nb: 'Språk den arbeider på (med komma)',
      },
    },
    {
      name: 'website',
      form: 'https',
      ask: {cs: 'Webová stránka', en: 'Website', nb: 'Nettsted'},
    },
    ...verificationQuestions,
    conceptsQuestion,
  ],
  make({answers}) {
    const {id = '', name = '', source = ''} = answers;
    const record = {
      name,
      nameIn: forLanguages(() => name),
      country: answers.country,
      kind: answers.kind,
      languages: listOf(answers, 'languages'),
      summary: placeholders({
        cs: 'jednou větou, kdo to je',
        en: 'who they are, in one sentence',
        nb: 'hvem de er, i én setning',
      }),
      about: placeholders({
        cs: 'co organizace dělá, podle pramenů',
        en: 'what the organisation does, as its sources say',
        nb: 'hva organisasjonen gjør, ifølge kildene',
      }),
      concepts: listOf(answers, 'concepts'),
      contactPoints: [
        {type: 'website', value: answers.website, verified: answers.verified, basis: answers.basis, source},
      ],
      references: [source],
    };
    return {
      files: {[`data/organisations/${id}.yml`]: renderRecord(record)},
      addresses: [routes.partner(id)],
      notes: [],
    };
  },
};
