/** @jest-environment jsdom */
import {act, fireEvent, render, screen} from '@testing-library/react';
import SearchPage from '.';
import type {SearchAnswer, SearchOptions, SearchResult} from '../../domain/search/answer';
import {ANSWER} from '../../../tests/fixtures/searchAnswer';
import {SearchProviderError} from '../SearchBar/provider';
import {sendQuery, session, wasSent} from '../SearchBar/session';

const results = Array.from({length: 30}, (_, index): SearchResult => {
  const place = {url: `/docs/page-${index}`, title: `Page ${index}`, titleMarks: [], section: null, snippet: null};
  return {...place, kind: 'method', lang: 'en', edition: '1', topics: [], score: 1};
});
const usual = async () => ANSWER;
let reply: (options: SearchOptions) => Promise<SearchAnswer> = usual;
const asked: string[] = [];
const provider = {
  open: async () => ['1'],
  search: (query: string, options: SearchOptions) => {
    asked.push(query);
    return reply(options);
  },
  onImproved: () => () => undefined,
};
// The same object at every call, as Docusaurus gives it: hooks depend on it.
const settings = {};
jest.mock('@docusaurus/useGlobalData', () => ({usePluginData: () => settings}));
jest.mock('@search-provider', () => ({createProvider: () => provider}), {virtual: true});

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const field = () => screen.getByRole('searchbox') as HTMLInputElement;

/** Opens the page at an address. */
async function open(hash = ''): Promise<void> {
  window.history.replaceState(null, '', `/search${hash}`);
  render(<SearchPage view={{topics: []}} />);
  await settled();
}

beforeEach(() => {
  asked.length = 0;
  reply = usual;
  session.query = '';
  wasSent();
});

describe('a query from the bar', () => {
  test('is asked when the page opens, and its field has the focus', async () => {
    sendQuery('police');
    await open();
    expect([field().value, asked]).toEqual(['police', ['police']]);
    expect(document.activeElement).toBe(field());
  });

  test('is taken over by the open page, again and again', async () => {
    await open();
    for (const query of ['police', 'oslo', 'brno']) {
      act(() => void sendQuery(query));
      await settled();
      expect([field().value, asked.at(-1)]).toEqual([query, query]);
      expect(document.activeElement).toBe(field());
    }
  });

  test('is not taken for sent to a page that opens later without one', async () => {
    await open();
    act(() => void sendQuery('police'));
    await settled();
    expect(wasSent()).toBe(false);
  });
});

test('who only opens the page, or comes back to it, keeps the focus where it is', async () => {
  session.query = 'police';
  await open();
  expect(asked).toEqual(['police']);
  expect(document.activeElement).toBe(document.body);
});

describe('a copied link', () => {
  test('is asked when the page opens, and leaves the address', async () => {
    await open('#q=police');
    expect([field().value, asked, window.location.hash]).toEqual(['police', ['police'], '']);
    expect(document.activeElement).toBe(document.body);
  });

  test('is taken over by the open page, too, and leaves the address', async () => {
    await open('#q=police');
    window.location.hash = '#q=oslo%20sentrum';
    await settled();
    expect([field().value, asked.at(-1), window.location.hash]).toEqual(['oslo sentrum', 'oslo sentrum', '']);
  });

  test('another place in the page changes nothing', async () => {
    await open('#q=police');
    window.location.hash = '#main';
    await settled();
    expect([field().value, asked, window.location.hash]).toEqual(['police', ['police'], '#main']);
  });
});

describe('copying a link', () => {
  const offer = (value: unknown) => Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
  const press = async () => {
    fireEvent.click(screen.getByRole('button', {name: 'Copy a link to this search'}));
    await settled();
  };

  test('says what came of it', async () => {
    const texts: string[] = [];
    offer({writeText: async (text: string) => void texts.push(text)});
    await open('#q=police');
    await press();
    expect(texts).toEqual(['http://localhost/search#q=police']);
    expect(screen.getByText(/^Copied\. Whoever gets the link/)).toBeTruthy();
  });

  test.each([
    ['refuses', {writeText: () => Promise.reject(new Error('no'))}],
    ['cannot', undefined],
  ])('where the browser %s it is said, and the link stands there as text', async (_, clipboard) => {
    offer(clipboard);
    await open('#q=police');
    await press();
    expect(screen.getByText(/did not allow it\. Select the text/)).toBeTruthy();
    expect(screen.getByText('http://localhost/search#q=police')).toBeTruthy();
  });
});

describe('a button that goes when it is pressed leaves the focus near', () => {
  const press = async (name: string) => {
    const button = screen.getByRole('button', {name});
    button.focus();
    fireEvent.click(button);
    await settled();
    expect(screen.queryByRole('button', {name})).toBeNull();
  };

  test('another try', async () => {
    reply = () => Promise.reject(new SearchProviderError('network'));
    await open('#q=police');
    reply = usual;
    await press('Try again');
    expect(document.activeElement?.contains(screen.getByText('3 results'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('the other languages', async () => {
    reply = async () => ({...ANSWER, total: 0});
    await open('#q=police');
    await press('Search in the other two languages');
    expect(document.activeElement?.contains(screen.getByText(/^Nothing was found in any language/))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('more results, of which the first new one gets it', async () => {
    reply = async ({limit}) => ({...ANSWER, total: 30, results: results.slice(0, limit)});
    await open('#q=police');
    await press('More results');
    expect(document.activeElement?.textContent).toContain('Page 20');
  });
});

test('more results come late: who types meanwhile stays in the field', async () => {
  let come = () => {};
  const slice = ({limit}: SearchOptions) => ({...ANSWER, total: 30, results: results.slice(0, limit)});
  reply = async (options) => slice(options);
  await open('#q=police');
  reply = (options) => new Promise((resolve) => (come = () => resolve(slice(options))));
  fireEvent.click(screen.getByRole('button', {name: 'More results'}));
  await settled();
  act(() => field().focus());
  come();
  await settled();
  expect(screen.getByText('Page 20')).toBeTruthy();
  expect(document.activeElement).toBe(field());
});
