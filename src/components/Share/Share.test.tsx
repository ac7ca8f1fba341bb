/** @jest-environment jsdom */
import {act, fireEvent, render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {Share} from '.';

const shared = {url: 'https://guide.test/docs/a', title: 'A page'};
const REFUSED = /did not allow it\. Select the text/;
const deviceShare = () => screen.getByText('Signal and other apps');
const copyButtons = () => screen.getAllByRole('button', {hidden: true, name: /^Copy/});

const offer = (name: 'share' | 'clipboard', value: unknown) =>
  Object.defineProperty(navigator, name, {value, configurable: true});

afterEach(() => {
  offer('share', undefined);
  offer('clipboard', undefined);
});

test('every link out says neither where it comes from nor that we vouch for it, and nothing is loaded', () => {
  const {container} = render(<Share {...shared} />);
  const links = [...container.querySelectorAll('a')];
  expect(links.map(({textContent}) => textContent)).toEqual(['E-mail', 'Facebook', 'LinkedIn', 'X', 'WhatsApp']);
  for (const link of links) {
    expect(link.rel).toBe('noreferrer noopener nofollow');
    expect(decodeURIComponent(link.href)).toContain(shared.url);
  }
  expect(container.querySelectorAll('img, script, iframe, form, [style]')).toHaveLength(0);
});

test('it is folded, says that others see a shared link, and holds the address as text', () => {
  const {container} = render(<Share {...shared} />);
  expect(container.querySelector('details')?.open).toBe(false);
  expect(container.textContent).toContain('A shared link is seen by those who get it');
  expect([...container.querySelectorAll('.share__text')].map(({textContent}) => textContent)).toEqual([
    shared.url,
    `${shared.title} ${shared.url}`,
  ]);
});

test('copying says what came of it', async () => {
  const texts: string[] = [];
  offer('clipboard', {writeText: async (text: string) => void texts.push(text)});
  render(<Share {...shared} />);
  const [address, post] = copyButtons();
  await act(async () => void fireEvent.click(address!));
  await act(async () => void fireEvent.click(post!));
  expect(texts).toEqual([shared.url, `${shared.title} ${shared.url}`]);
  expect(screen.getAllByText('Copied.')).toHaveLength(2);
});

test('a browser that forbids it is named, and the way without it', async () => {
  render(<Share {...shared} />);
  await act(async () => void fireEvent.click(copyButtons()[0]!));
  expect(screen.getByText(REFUSED)).toBeTruthy();
});

test('the device’s own list gets the address and the title alone, and closing it is no error', async () => {
  const given: unknown[] = [];
  offer('share', (what: unknown) => {
    given.push(what);
    return Promise.reject(new DOMException('closed', 'AbortError'));
  });
  render(<Share {...shared} />);
  await act(async () => void fireEvent.click(deviceShare()));
  expect(given).toEqual([shared]);
  expect(screen.queryByText(REFUSED)).toBeNull();
});

test('a browser that refuses its list, or has none, is named, until the list is taken', async () => {
  render(<Share {...shared} />);
  await act(async () => void fireEvent.click(deviceShare()));
  expect(screen.getByText(REFUSED)).toBeTruthy();
  offer('share', () => Promise.resolve());
  await act(async () => void fireEvent.click(deviceShare()));
  expect(screen.queryByText(REFUSED)).toBeNull();
  offer('share', () => Promise.reject(new DOMException('too late', 'NotAllowedError')));
  await act(async () => void fireEvent.click(deviceShare()));
  expect(screen.getByText(REFUSED)).toBeTruthy();
});

test('every button is in the page as it is built, so that nothing moves when the script comes', () => {
  offer('share', () => Promise.resolve());
  const built = renderToStaticMarkup(<Share {...shared} />);
  const {container} = render(<Share {...shared} />);
  expect(built).toBe(container.innerHTML);
  expect(container.querySelectorAll('button')).toHaveLength(3);
});
