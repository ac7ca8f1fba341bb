import {EVERYTHING, HOSTILE, documentOf, paragraph} from '../../../../tests/fixtures/export/document';
import {epubFaults} from '../../../../tests/fixtures/export/epubFaults';
import {epubFiles} from './files';

const files = (...args: Parameters<typeof documentOf>) => epubFiles(documentOf(...args), () => null);

test('a book with everything keeps the rules of the format', () => {
  expect(epubFaults(files(EVERYTHING, {kind: 'handbook'}))).toEqual([]);
});

test('text that looks like markup stays text', () => {
  const made = files([paragraph(HOSTILE)], {title: HOSTILE, description: HOSTILE});
  expect(epubFaults(made)).toEqual([]);
  expect(Object.values(made).join('')).not.toMatch(/<script|<\/w:t/);
});

test('every heading of the first level begins a file, and links find their way between files', () => {
  const heading = (id: string) => ({
    kind: 'heading' as const,
    level: 1,
    id,
    children: [{kind: 'text' as const, text: id}],
  });
  const link = {
    kind: 'link' as const,
    target: {kind: 'inside' as const, id: 'b'},
    children: [{kind: 'text' as const, text: 'to b'}],
  };
  const made = files([heading('a'), {kind: 'paragraph', children: [link]}, heading('b')]);
  expect(made['EPUB/chapter1.xhtml']).toContain('href="chapter2.xhtml#b"');
  expect(made['EPUB/nav.xhtml']).toContain('chapter2.xhtml');
  expect(epubFaults(made)).toEqual([]);
});
