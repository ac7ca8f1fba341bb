import {HELPLINE_KINDS} from '../directory/helpline';
import {inLanguages, placeholders, textQuestions, verificationQuestions} from './commonQuestions';
import {countryQuestion} from './makePartner';
import type {Maker} from './question';
import {renderRecord} from './render';

/** A number to call; its file is named after country and number, so that none is there twice. */
export const helpline: Maker = {
  what: {cs: 'linka pomoci', en: 'a helpline', nb: 'en hjelpetelefon'},
  questions: [
    countryQuestion,
    {
      name: 'number',
      form: 'text',
      ask: {
        cs: 'Číslo, jak ho píšou v té zemi',
        en: 'Number, as it is written in that country',
        nb: 'Nummeret, slik det skrives i landet',
      },
    },
    {name: 'kind', form: 'text', choices: () => HELPLINE_KINDS, ask: {cs: 'Druh', en: 'Kind', nb: 'Type'}},
    ...textQuestions('name', {cs: 'Název linky', en: 'Name of the helpline', nb: 'Navn på hjelpetelefonen'}),
    ...verificationQuestions,
  ],
  make({model, answers}) {
    const {country = '', number = ''} = answers;
    const others = Object.values(model.helplines).filter((line) => line.country === country);
    const record = {
      name: inLanguages(answers, 'name'),
      country,
      kind: answers.kind,
      number,
      who: placeholders({cs: 'kdo může volat', en: 'who may call', nb: 'hvem som kan ringe'}),
      // What no source says is not guessed.
      cost: 'unknown',
      verified: answers.verified,
      basis: answers.basis,
      source: answers.source,
      status: answers.basis === 'confirmed' ? 'confirmed' : 'unconfirmed',
      order: Math.max(0, ...others.map(({order}) => order)) + 10,
    };
    const id = `${country}-${number.replace(/^\+\d{2,3} /, '').replace(/\D/g, '')}`;
    return {files: {[`data/helplines/${id}.yml`]: renderRecord(record)}, addresses: [], notes: []};
  },
};
