/** @jest-environment jsdom */
import {render} from '@testing-library/react';
import {FallbackNotice} from '.';

const textOf = (shownIn: 'cs' | 'nb', source: 'cs' | 'nb') => {
  const {container} = render(<FallbackNotice shownIn={shownIn} source={source} href="/nb/docs/a" />);
  const link = container.querySelector('a');
  return [container.textContent, link?.getAttribute('href') ?? null];
};

test('a page that was written in Norwegian and waits for its Czech text is shown in Norwegian', () => {
  expect(textOf('nb', 'nb')).toEqual(['This page has not been translated yet. It is shown in Norwegian.', null]);
});

test('a page that has only its Czech translation leads to the Norwegian source', () => {
  const [text, href] = textOf('cs', 'nb');
  expect(text).toMatch(/It is shown in Czech\. Read the page in its source language/);
  expect(href).toBe('/nb/docs/a');
});
