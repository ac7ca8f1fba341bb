/** @jest-environment jsdom */
import {READY} from '../domain/weight/pageEvents';
import {isLeavingPage} from './leave';
import {loadOnDemand} from './onDemand';

jest.mock('./leave');
const [RUNTIME, MAIN, PART] = ['/runtime.js', '/main.js', '/part.js'];

const scripts = () => [...document.head.querySelectorAll('script')];
const addresses = () => scripts().map((script) => script.getAttribute('src'));
const tell = (address: string | undefined, type: 'load' | 'error') =>
  scripts()
    .find((script) => script.getAttribute('src') === address)
    ?.dispatchEvent(new Event(type));
const note = () => document.querySelector('.page-note')?.textContent ?? '';
const press = () => document.querySelector('button')?.click();
const type = () => document.querySelector('input')?.dispatchEvent(new InputEvent('input', {bubbles: true}));
/** A part could not be fetched, in the way in which the bundler's runtime says it. */
const refuse = () =>
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), {reason: {name: 'ChunkLoadError'}}));

beforeEach(() => {
  jest.useFakeTimers();
  jest.mocked(isLeavingPage).mockReturnValue(false);
  document.head.innerHTML = '';
  document.body.innerHTML =
    '<div data-loading="Loading" data-failed="Failed"><button type="button"></button><form><input></form></div>';
  loadOnDemand([RUNTIME, MAIN, PART]);
});
afterEach(() => {
  document.dispatchEvent(new Event(READY));
  jest.useRealTimers();
});

test('when only the largest part fails, only that is fetched again: another runtime would draw the page a second time', () => {
  press();
  expect(addresses()).toEqual([RUNTIME, MAIN, PART]);
  tell(RUNTIME, 'load');
  tell(PART, 'load');
  tell(MAIN, 'error');
  expect(note()).toBe('Failed');
  press();
  expect(addresses()).toEqual([MAIN]);
});

test('when a part fails that the first two had asked for, all begins anew', () => {
  press();
  tell(RUNTIME, 'load');
  tell(MAIN, 'load');
  refuse();
  press();
  expect(addresses()).toEqual([RUNTIME, MAIN, PART]);
});

test('while the page is still arriving nothing is fetched', () => {
  const state = jest.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  press();
  expect(addresses()).toEqual([]);
  state.mockRestore();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(addresses()).toEqual([RUNTIME, MAIN, PART]);
});

test('a script that comes and cannot run is a failure, unless it gets over it', () => {
  press();
  window.dispatchEvent(new ErrorEvent('error', {filename: `https://example.org${MAIN}`}));
  jest.advanceTimersByTime(1500);
  expect(note()).toBe('Failed');
  press();
  window.dispatchEvent(new ErrorEvent('error', {filename: `https://example.org${MAIN}`}));
  document.dispatchEvent(new Event(READY));
  jest.advanceTimersByTime(1500);
  expect(note()).toBe('');
});

test('errors of other scripts are none of ours', () => {
  press();
  window.dispatchEvent(new ErrorEvent('error', {filename: 'https://example.org/other.js'}));
  jest.advanceTimersByTime(1500);
  expect(note()).toBe('Loading');
});

test('a line that never answers is told of', () => {
  press();
  jest.advanceTimersByTime(31_000);
  expect(note()).toBe('Failed');
});

test('letters do not ask for a script again that has just failed, a press does', () => {
  type();
  tell(RUNTIME, 'error');
  type();
  expect(addresses()).toEqual([]);
  press();
  expect(addresses()).toEqual([RUNTIME, MAIN, PART]);
});

test.each([
  [true, 0],
  [false, 1],
])('a search that was sent: reader on the way out %s, carried out %d times', (isLeaving, times) => {
  const sent = jest.fn((event: Event) => event.preventDefault());
  const form = document.querySelector('form') as HTMLFormElement;
  form.addEventListener('submit', sent);
  form.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
  expect(sent).not.toHaveBeenCalled();
  jest.mocked(isLeavingPage).mockReturnValue(isLeaving);
  document.dispatchEvent(new Event(READY));
  expect(sent).toHaveBeenCalledTimes(times);
});

test('a page that does without keeps nothing back', () => {
  document.dispatchEvent(new Event(READY));
  loadOnDemand(null);
  const pressed = jest.fn();
  document.querySelector('button')?.addEventListener('click', pressed);
  press();
  expect([pressed.mock.calls.length, addresses()]).toEqual([1, []]);
});

test.each([
  ['/en/help.html?a#top', '/en/help?a#top'],
  ['/en/index.html', '/en/'],
  ['/index.html', '/'],
  ['/en/reindex.html', '/en/reindex'],
  ['/en/help', '/en/help'],
])('opened at %s, the script finds the page at %s', (opened, found) => {
  window.history.replaceState({kept: 1}, '', opened);
  press();
  expect(window.location.href).toBe(`${window.location.origin}${found}`);
  expect(window.history.state).toEqual({kept: 1});
});
