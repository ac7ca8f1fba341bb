/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import {Proposed} from '.';

test('says before and after the text that it is a suggestion, and leads to what that means', () => {
  const {container} = render(
    <Proposed href="/docs/next/about/provenance">
      <p>Begin on time.</p>
    </Proposed>,
  );
  const box = screen.getByRole('note', {name: 'Our suggestion, to be confirmed'});
  expect(box.textContent).toMatch(/^Our suggestion, to be confirmedBegin on time\.What is.*End of our suggestion\.$/);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/docs/next/about/provenance');
  expect(container.querySelector('script, [onclick]')).toBeNull();
});

test('two of them on a page have names of their own', () => {
  const {container} = render(
    <>
      <Proposed href={null}>a</Proposed>
      <Proposed href={null}>b</Proposed>
    </>,
  );
  const ids = Array.from(container.querySelectorAll('[id]'), ({id}) => id);
  expect(new Set(ids).size).toBe(2);
});

test('an edition without the page on provenance has no link', () => {
  render(<Proposed href={null}>text</Proposed>);
  expect(screen.queryByRole('link')).toBeNull();
});
