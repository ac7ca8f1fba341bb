import {
  conceptsQuestion,
  idQuestion,
  inLanguages,
  listOf,
  placeholders,
  sourcesQuestion,
  textQuestions,
} from './commonQuestions';
import {TITLE} from './makePage';
import type {Maker} from './question';
import {renderRecord} from './render';

/** One thing learned on a visit. */
export const finding: Maker = {
  what: {cs: 'poznatek z cesty', en: 'a finding of a visit', nb: 'et funn fra et besøk'},
  questions: [
    idQuestion,
    {
      name: 'visit',
      form: 'id',
      choices: ({model}) => Object.keys(model.visits),
      ask: {cs: 'Cesta', en: 'Visit', nb: 'Besøk'},
    },
    ...textQuestions('title', TITLE),
    {
      name: 'places',
      form: 'id',
      list: true,
      choices: ({model, answers}) => model.visits[answers.visit ?? '']?.places.map(({id}) => id) ?? [],
      ask: {cs: 'Místa (s čárkami)', en: 'Places (with commas)', nb: 'Steder (med komma)'},
    },
    conceptsQuestion,
    sourcesQuestion('references'),
  ],
  make({model, answers}) {
    const record = {
      visit: answers.visit,
      title: inLanguages(answers, 'title'),
      statement: placeholders({
        cs: 'co se účastníci dozvěděli, jen to, co říká pramen',
        en: 'what the visitors learned, only what the source says',
        nb: 'hva de besøkende lærte, bare det kilden sier',
      }),
      places: listOf(answers, 'places'),
      concepts: listOf(answers, 'concepts'),
      references: listOf(answers, 'references'),
      order: Math.max(0, ...Object.values(model.findings).map(({order}) => order)) + 10,
    };
    return {files: {[`data/findings/${answers.id}.yml`]: renderRecord(record)}, addresses: [], notes: []};
  },
};
