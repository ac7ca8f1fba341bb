import {fileOf} from '../content/places';
import {LOCALES, type Localised} from '../locales/locales';
import {routes} from '../model/routes';
import {
  idQuestion,
  inLanguages,
  provenanceQuestion,
  sourcesQuestion,
  textQuestions,
  topicsQuestion,
} from './commonQuestions';
import {DESCRIPTION, TITLE, citations, sharedKeys, sourceLocaleQuestion} from './makePage';
import {placeholder} from './placeholder';
import type {Maker} from './question';
import {renderPage} from './render';

const OPENING: Localised = {
  cs: 'co se stalo, jedním odstavcem; ukáže se v přehledu',
  en: 'what happened, in one paragraph; it is shown in the list',
  nb: 'hva som skjedde, i ett avsnitt; det vises i oversikten',
};
const REST: Localised = {cs: 'zbytek aktuality', en: 'the rest of the news item', nb: 'resten av saken'};

/** A news item; its address begins with its day. */
export const news: Maker = {
  what: {cs: 'aktualita', en: 'a news item', nb: 'en nyhetssak'},
  questions: [
    idQuestion,
    {
      name: 'date',
      form: 'date',
      fallback: ({today}) => today,
      ask: {cs: 'Den, kdy se to stalo', en: 'Day on which it happened', nb: 'Dagen da det skjedde'},
    },
    ...textQuestions('title', TITLE),
    topicsQuestion,
    provenanceQuestion,
    sourcesQuestion('sources'),
    sourceLocaleQuestion,
  ],
  make({answers}) {
    const {id = '', date = ''} = answers;
    const slug = `${date}-${id}`;
    const title = inLanguages(answers, 'title');
    const files = LOCALES.map((locale) => {
      const frontMatter = {
        title: title[locale],
        description: placeholder(locale, DESCRIPTION[locale]),
        slug,
        date,
        ...sharedKeys(answers),
      };
      const body = `${placeholder(locale, OPENING[locale])}${citations(answers)}\n\n<!-- truncate -->\n\n${placeholder(locale, REST[locale])}\n`;
      return [fileOf({edition: null, locale, path: slug}), renderPage(frontMatter, body)];
    });
    return {files: Object.fromEntries(files), addresses: [routes.newsItem(slug)], notes: []};
  },
};
