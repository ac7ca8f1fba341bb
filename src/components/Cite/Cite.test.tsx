/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import {Cite} from '.';

const report = {key: 'report', label: 'Persefona 2016', href: '#source-report'};
const brochure = {key: 'brochure', label: 'FMSO n.d.', href: '/sources#brochure'};

test('reads as one pair of brackets, each name leading to its entry', () => {
  const {container} = render(<Cite citations={[report, brochure]} />);
  expect(container.textContent).toBe(' (Source: Persefona 2016; FMSO n.d.)');
  expect(screen.getByRole('link', {name: 'Persefona 2016'}).getAttribute('href')).toBe('#source-report');
  expect(screen.getByRole('link', {name: 'FMSO n.d.'}).getAttribute('href')).toBe('/sources#brochure');
});

test('is no part of what a search reads', () => {
  const {container} = render(<Cite citations={[report]} />);
  expect(container.firstElementChild?.getAttribute('data-search')).toBe('skip');
});
