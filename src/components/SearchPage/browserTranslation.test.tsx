/** @jest-environment jsdom */
import {render} from '@testing-library/react';
import type {ReactNode} from 'react';
import type {SearchAnswer, SearchResult} from '../../domain/search/answer';
import {translateAsBrowsersDo} from '../../../tests/fixtures/browserTranslation';
import {Answer} from './Answer';
import {Facets} from './Facets';

const result: SearchResult = {
  url: '/docs/rules',
  title: 'Rules of a group',
  titleMarks: [{start: 0, end: 5}],
  section: {heading: 'What is said here stays here', marks: [{start: 8, end: 12}]},
  snippet: {text: 'Nobody has to speak in the group.', marks: [{start: 28, end: 32}]},
  kind: 'method',
  lang: 'en',
  edition: '1',
  topics: [],
  score: 1,
};
const first: SearchAnswer = {
  results: [result, {...result, url: '/docs/other', title: 'Another group', titleMarks: [{start: 8, end: 13}]}],
  total: 2,
  concepts: [],
  facets: {kinds: {method: 2, term: 1}, topics: {}, editions: {}, langs: {en: 2}},
  shortened: true,
};
/** The same pages answer another query: other words are marked, and fewer pages answer. */
const second: SearchAnswer = {
  ...first,
  results: [
    {
      ...result,
      titleMarks: [
        {start: 6, end: 8},
        {start: 11, end: 16},
      ],
      section: {heading: 'Who keeps the time', marks: []},
      snippet: {text: 'Somebody keeps the time of the group.', marks: []},
    },
  ],
  total: 1,
  facets: {kinds: {method: 1}, topics: {}, editions: {}, langs: {en: 1}},
  shortened: false,
};

const none = () => undefined;
const found = (answer: SearchAnswer): ReactNode => (
  <>
    <Facets
      chosen={{kinds: [], topics: [], langs: [], edition: null}}
      counts={answer.facets}
      editions={['1']}
      topics={[]}
      onChange={none}
    />
    <Answer answer={answer} everywhere={false} onEverywhere={none} onMore={none} />
  </>
);

test('a page that the browser has translated shows the answers to the next query, as whole as one that it has not', () => {
  const translated = render(found(first));
  translateAsBrowsersDo(translated.container);
  translated.rerender(found(second));
  const plain = render(found(second));
  expect(translated.container.textContent).toBe(plain.container.textContent);
});
