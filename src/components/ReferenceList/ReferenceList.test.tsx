/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import {ReferenceList} from '.';

const entry = {
  key: 'report',
  parts: [{text: 'Persefona (2016). '}, {text: 'Zpráva', lang: 'cs'}, {text: '. Recorded 22 November 2026.'}],
  url: 'https://example.org/',
};

test('the title is in its own language and leads to the source, which is not told where from', () => {
  const {container} = render(<ReferenceList references={[entry]} />);
  expect(container.textContent).toBe('Persefona (2016). Zpráva. Recorded 22 November 2026.');
  const link = screen.getByRole('link', {name: 'Zpráva'});
  expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://example.org/', 'noreferrer']);
  expect(link.querySelector('cite')?.lang).toBe('cs');
});

test('a source without an address has no link', () => {
  render(<ReferenceList references={[{...entry, url: null}]} />);
  expect(screen.queryByRole('link')).toBeNull();
});

test('entries have ids only where a page cites them', () => {
  const {rerender, container} = render(<ReferenceList references={[entry]} />);
  expect(container.querySelector('[id]')).toBeNull();
  rerender(<ReferenceList references={[entry]} idOf={(key) => `source-${key}`} />);
  expect(container.querySelector('li')?.id).toBe('source-report');
});
