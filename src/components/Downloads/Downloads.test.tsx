/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import {Downloads} from '.';

const file = (name: string, format: 'pdf' | 'docx' | 'epub', kilobytes: number) => ({
  href: `/downloads/cs/${name}.${format}`,
  format,
  kilobytes,
});

test('offers plain links with sizes', () => {
  const downloads = {page: [file('a', 'pdf', 48), file('a', 'docx', 1200)], templates: [], handbook: []};
  render(<Downloads of={{downloads}} />);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/downloads/cs/a.pdf', '/downloads/cs/a.docx']);
  expect(links.map(({textContent}) => textContent?.replace(/\s/g, ' '))).toEqual(['PDF (48 kB)', 'DOCX (1.2 MB)']);
});

test('names a template by its title', () => {
  const templates = [{id: 'x', title: 'Agreement', files: [file('x', 'docx', 5)]}];
  const {container} = render(<Downloads of={{downloads: {page: [], templates, handbook: []}}} />);
  expect(container.textContent).toContain('Agreement');
});

test('a build without documents offers none', () => {
  const {container} = render(<Downloads of={{title: 'A page'}} />);
  expect(container.innerHTML).toBe('');
});
