import {NEXT_EDITION, type Page} from '../content/page';
import {fileOf} from '../content/places';
import {DEFAULT_LOCALE, LOCALES, LOCALE_LABEL, type Localised} from '../locales/locales';
import {docPath, newestEdition} from '../model/routes';
import {
  idQuestion,
  inLanguages,
  listOf,
  provenanceQuestion,
  sourcesQuestion,
  textQuestions,
  topicsQuestion,
} from './commonQuestions';
import {placeholder} from './placeholder';
import type {AskContext, Maker, Question} from './question';
import {renderPage} from './render';

/** Headings that every page may begin with: id and words. */
const SKELETON: readonly [id: string, words: Localised][] = [
  ['for-whom', {cs: 'Pro koho to je', en: 'Who it is for', nb: 'Hvem det er for'}],
  ['how', {cs: 'Jak na to', en: 'How it works', nb: 'Slik fungerer det'}],
  ['mind', {cs: 'Na co dát pozor', en: 'What to look out for', nb: 'Dette bør du passe på'}],
];

const TEXT: Localised = {cs: 'text oddílu', en: 'text of the section', nb: 'tekst til avsnittet'};
const OPENING: Localised = {
  cs: 'o čem stránka je, jednou nebo dvěma větami',
  en: 'what the page is about, in a sentence or two',
  nb: 'hva siden handler om, i én eller to setninger',
};
export const DESCRIPTION: Localised = {
  cs: 'jednou větou, o čem stránka je',
  en: 'in one sentence, what the page is about',
  nb: 'i én setning, hva siden handler om',
};
export const TITLE: Localised = {cs: 'Nadpis', en: 'Title', nb: 'Tittel'};

export const sourceLocaleQuestion: Question = {
  name: 'source-locale',
  form: 'text',
  choices: () => LOCALES,
  fallback: ({lang}) => lang,
  ask: {
    cs: `Jazyk, ve kterém text píšete: ${names()}`,
    en: `Language in which you write the text: ${names()}`,
    nb: `Språket du skriver teksten på: ${names()}`,
  },
};

/** A page of the edition in preparation. */
export const page: Maker = {
  what: {cs: 'stránka příručky', en: 'a page of the handbook', nb: 'en side i håndboken'},
  questions: [
    {
      name: 'section',
      form: 'path',
      ask: {
        cs: 'Složka (oddíl příručky), třeba groups',
        en: 'Folder (section of the handbook), such as groups',
        nb: 'Mappe (del av håndboken), for eksempel groups',
      },
    },
    idQuestion,
    ...textQuestions('title', TITLE),
    topicsQuestion,
    provenanceQuestion,
    sourcesQuestion('sources'),
    sourceLocaleQuestion,
  ],
  make({model, answers}) {
    const {id = '', section = ''} = answers;
    const path = `${section}/${id}`;
    const neighbours = pagesOf(model.pages, section);
    const title = inLanguages(answers, 'title');
    const files = LOCALES.map((locale) => {
      const frontMatter = {
        id,
        title: title[locale],
        description: placeholder(locale, DESCRIPTION[locale]),
        ...sharedKeys(answers),
        sidebar_position: nextPosition(neighbours),
      };
      const sections = SKELETON.map(
        ([anchor, words]) => `## ${words[locale]} {#${anchor}}\n\n${placeholder(locale, TEXT[locale])}\n`,
      );
      const body = [`${placeholder(locale, OPENING[locale])}${citations(answers)}\n`, ...sections].join('\n');
      return [fileOf({edition: NEXT_EDITION, locale, path}), renderPage(frontMatter, body)];
    });
    return {
      files: Object.fromEntries(files),
      addresses: [docPath({edition: NEXT_EDITION, path}, newestEdition(model))],
      notes: neighbours.length > 0 ? [] : [newSection(section)],
    };
  },
};

/** Front matter that every page and every news item has, equal in all languages. */
export function sharedKeys(answers: AskContext['answers']) {
  const source = answers['source-locale'];
  return {
    topics: listOf(answers, 'topics'),
    provenance: answers.provenance,
    sources: listOf(answers, 'sources'),
    ...(source === DEFAULT_LOCALE ? {} : {source_locale: source}),
  };
}

/** A page that rests on sources cites them where its text begins; its author puts them where they belong. */
export function citations(answers: AskContext['answers']): string {
  if (answers.provenance === 'proposed') return '';
  return listOf(answers, 'sources')
    .map((key) => ` :cite[${key}]`)
    .join('');
}

function names(): string {
  return LOCALES.map((locale) => `${locale} (${LOCALE_LABEL[locale]})`).join(', ');
}

function pagesOf(pages: readonly Page[], section: string): Page[] {
  return pages.filter(
    ({edition, locale, path}) =>
      edition === NEXT_EDITION && locale === DEFAULT_LOCALE && path.slice(0, path.lastIndexOf('/')) === section,
  );
}

function nextPosition(neighbours: readonly Page[]): number {
  const taken = neighbours.map(
    ({frontMatter}) => ('sidebar_position' in frontMatter && frontMatter.sidebar_position) || 0,
  );
  return Math.floor(Math.max(0, ...taken)) + 1;
}

function newSection(section: string): Localised {
  return {
    cs: `Složka „${section}“ je nová. Aby byla v nabídce, přidejte ji do sidebars.ts a její název do i18n/<en|nb>/docusaurus-plugin-content-docs/current.json.`,
    en: `The folder “${section}” is new. To have it in the menu, add it to sidebars.ts and its name to i18n/<en|nb>/docusaurus-plugin-content-docs/current.json.`,
    nb: `Mappen «${section}» er ny. For å få den med i menyen må du legge den til i sidebars.ts og navnet i i18n/<en|nb>/docusaurus-plugin-content-docs/current.json.`,
  };
}
