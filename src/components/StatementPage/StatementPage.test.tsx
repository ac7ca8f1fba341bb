/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import StatementPage from '.';

test('a statement is headings, paragraphs, lists and links, with its day', () => {
  render(
    <StatementPage
      view={{
        title: 'Safety',
        description: 'About safety.',
        lead: 'Lead.',
        sections: [
          {
            id: 'one',
            heading: 'One',
            paragraphs: ['A.', 'B.'],
            items: ['x', 'y'],
            links: [{href: '/help', label: 'Help'}],
          },
          {id: 'two', heading: 'Two', paragraphs: ['C.'], items: [], links: []},
        ],
        updated: '22 November 2026',
      }}
    />,
  );
  expect(screen.getByRole('heading', {level: 1}).textContent).toBe('Safety');
  expect(screen.getAllByRole('heading', {level: 2}).map(({id}) => id)).toEqual(['one', 'two']);
  expect(Array.from(document.querySelectorAll('section li'), ({textContent}) => textContent)).toEqual(['x', 'y']);
  expect(screen.getByRole('link', {name: 'Help'}).getAttribute('href')).toBe('/help');
  expect(document.body.textContent).toContain('Last checked: 22 November 2026');
});
