/** @jest-environment jsdom */
import {act, fireEvent, render, screen} from '@testing-library/react';
import {SearchBar} from '.';
import type {SearchAnswer} from '../../domain/search/answer';
import {translateAsBrowsersDo} from '../../../tests/fixtures/browserTranslation';
import {ANSWER} from '../../../tests/fixtures/searchAnswer';
import {SearchProviderError} from './provider';
import {loadSearchPage} from './loadSearchPage';
import {onSent, session, wasSent} from './session';
import {loadSearching} from './startSearch';

const history = {location: {pathname: '/docs/a'}, push: jest.fn()};
jest.mock('@docusaurus/router', () => ({useHistory: () => history}));
const usual = async (): Promise<SearchAnswer> => ANSWER;
const provider = {open: async () => ['1'], search: jest.fn(usual), onImproved: () => () => undefined};
// The same object at every call, as Docusaurus gives it: hooks depend on it.
const settings = {};
jest.mock('@docusaurus/useGlobalData', () => ({usePluginData: () => settings}));
jest.mock('@search-provider', () => ({createProvider: () => provider}), {virtual: true});
jest.mock('./startSearch', () => ({startSearch: jest.fn(), loadSearching: jest.fn()}));
jest.mock('./loadSearchPage', () => ({loadSearchPage: jest.fn()}));

const noConnection = () => Promise.reject(new Error('no connection'));
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));

beforeEach(() => {
  history.location.pathname = '/docs/a';
  history.push.mockClear();
  jest.mocked(loadSearching).mockImplementation(() => import('./searching'));
  jest.mocked(loadSearchPage).mockImplementation(async () => undefined);
  provider.search.mockImplementation(usual);
  session.query = '';
  wasSent();
});

/** A page with the bar, in whose field something is typed. */
async function show(query = 'police') {
  const {container} = render(
    <>
      <p>The page</p>
      <SearchBar />
      <a href="/help">Help</a>
    </>,
  );
  const field = screen.getByRole('combobox') as HTMLInputElement;
  act(() => field.focus());
  fireEvent.change(field, {target: {value: query}});
  await settled();
  return {field, form: field.form!, panel: () => container.querySelector('.search-panel')};
}

const sendForm = async (form: HTMLFormElement) => {
  fireEvent.submit(form);
  await settled();
};

const tryAgain = async () => {
  const button = screen.getByRole('button', {name: 'Try again'});
  button.focus();
  fireEvent.click(button);
  await settled();
};

describe('a panel whose part of the script does not come', () => {
  test('is told of in its place, the page stays, and every other try is a real one', async () => {
    jest.mocked(loadSearching).mockImplementation(noConnection);
    const {field} = await show();
    expect(screen.getByRole('alert').textContent).toContain('Search could not be loaded');
    expect(screen.getByText('The page')).toBeTruthy();
    await tryAgain();
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(document.activeElement).toBe(field);
    jest.mocked(loadSearching).mockImplementation(() => import('./searching'));
    await tryAgain();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('3 results');
  });
});

describe('all results', () => {
  test('the query goes to the search page in memory, when all that the page needs has come', async () => {
    let come = () => {};
    jest.mocked(loadSearchPage).mockImplementation(() => new Promise((resolve) => (come = resolve)));
    const {form, panel} = await show();
    await sendForm(form);
    expect(history.push).not.toHaveBeenCalled();
    come();
    await settled();
    expect(history.push.mock.calls).toEqual([['/search']]);
    expect([session.query, wasSent(), wasSent()]).toEqual(['police', true, false]);
    expect(panel()).toBeNull();
  });

  test.each([
    ['search', () => jest.mocked(loadSearching).mockImplementation(noConnection)],
    ['the search page', () => jest.mocked(loadSearchPage).mockImplementation(noConnection)],
  ])('where %s does not come the address stays, it is said, and another try leads there', async (_, fail) => {
    const {field, form} = await show();
    fireEvent.keyDown(field, {key: 'Escape'});
    fail();
    await sendForm(form);
    expect(screen.getByRole('alert').textContent).toContain('Search could not be loaded');
    expect(history.push).not.toHaveBeenCalled();
    jest.mocked(loadSearching).mockImplementation(() => import('./searching'));
    jest.mocked(loadSearchPage).mockImplementation(async () => undefined);
    await tryAgain();
    expect(history.push.mock.calls).toEqual([['/search']]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('the link takes the query along; in another tab it is a plain link', async () => {
    await show();
    const link = screen.getByText(/^Nothing found here/);
    const prevented: boolean[] = [];
    const note = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener('click', note);
    fireEvent.click(link, {ctrlKey: true});
    fireEvent.click(link);
    window.removeEventListener('click', note);
    expect(prevented).toEqual([false, true]);
    await settled();
    expect(history.push.mock.calls).toEqual([['/search']]);
    expect(session.query).toBe('police');
  });

  test('an open search page is told every time, and the history gets no entry', async () => {
    const told: string[] = [];
    const stop = onSent((query) => void told.push(query));
    history.location.pathname = '/search';
    const {field, form} = await show();
    await sendForm(form);
    fireEvent.change(field, {target: {value: 'oslo'}});
    await sendForm(form);
    stop();
    expect(told).toEqual(['police', 'oslo']);
    expect(history.push).not.toHaveBeenCalled();
    expect(wasSent()).toBe(false);
  });
});

test('a panel that the browser has translated tells of the next concept', async () => {
  const concept = (id: string) => ({id, label: id, definition: `What ${id} is.`, topic: false});
  const about = (id: string) => ({...concept(id), matched: {label: id, locale: 'en' as const}});
  provider.search.mockImplementation(async () => ({...ANSWER, concepts: [about('consent')]}));
  const {field, panel} = await show('consent');
  translateAsBrowsersDo(panel()!);
  provider.search.mockImplementation(async () => ({...ANSWER, concepts: [about('stalking')]}));
  fireEvent.change(field, {target: {value: 'stalking'}});
  await settled();
  expect(panel()!.textContent).toContain('stalking: What stalking is.');
});

describe('the panel and the focus', () => {
  test('the button for another try goes, and leaves the focus to the field', async () => {
    provider.search.mockRejectedValueOnce(new SearchProviderError('network'));
    const {field} = await show();
    await tryAgain();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  test('it closes when the focus goes elsewhere on the page, so that it covers nothing that has it', async () => {
    const {panel} = await show();
    expect(panel()).not.toBeNull();
    act(() => screen.getByText(/^Nothing found here/).focus());
    expect(panel()).not.toBeNull();
    act(() => screen.getByText('Help').focus());
    expect(panel()).toBeNull();
  });

  test('it stays while another window has the focus', async () => {
    const {field, panel} = await show();
    fireEvent.blur(field, {relatedTarget: null});
    expect(panel()).not.toBeNull();
  });
});
