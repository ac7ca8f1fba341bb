import {EVERYTHING, HOSTILE, documentOf, paragraph, text} from '../../../../tests/fixtures/export/document';
import {typstString} from './literal';
import {typstSource} from './source';

const all = {size: 10, covers: () => true};

test('a string of code holds any text and ends only where it ends', () => {
  const literal = typstString(HOSTILE);
  expect(literal).toMatch(/^"(?:[^"\\\u0000-\u001F]|\\["\\]|\\u\{[0-9a-f]+\})*"$/);
  expect(literal).not.toMatch(/[\uD800-\uDFFF]/);
});

test('what an author wrote stands in strings only, wherever it stands', () => {
  const blocks = [
    paragraph(HOSTILE),
    {kind: 'heading' as const, level: 1, id: HOSTILE, children: [text(HOSTILE)]},
    {kind: 'code' as const, text: HOSTILE},
    {kind: 'box' as const, role: 'note' as const, title: HOSTILE, blocks: [paragraph(HOSTILE)]},
  ];
  const hostile = {title: HOSTILE, description: HOSTILE, footer: HOSTILE, address: HOSTILE};
  const source = typstSource(documentOf(blocks, hostile), all);
  const code = source.replace(/"(?:[^"\\]|\\.)*"/gs, '""');
  for (const word of ['panic', 'passwd', '@ref', '<label>']) expect(code).not.toContain(word);
});

test('headings go down one level at a time', () => {
  const source = typstSource(documentOf(EVERYTHING), all);
  expect([...source.matchAll(/heading\(\s*level: (\d)/g)].map(([, level]) => level)).toEqual(['1', '2', '1']);
});

test('a link to what is not in the document is its words', () => {
  const source = typstSource(documentOf(EVERYTHING), all);
  expect(source).toContain('link(label("first")');
  expect(source).not.toContain('label("nowhere")');
  expect(source).toContain('"nikam"');
});

test('a character that no font has is drawn as a box', () => {
  const source = typstSource(documentOf([paragraph('a😀b')]), {size: 10, covers: (sign) => sign !== '😀'});
  expect(source).toContain('"a□b"');
});

test('heads of tables are repeated and may not be links', () => {
  const head = [
    [{kind: 'link' as const, target: {kind: 'outside' as const, url: 'https://x.example'}, children: [text('Head')]}],
  ];
  const source = typstSource(
    documentOf([{kind: 'table', head, rows: [[[text('cell')]]], align: [null], caption: null}]),
    all,
  );
  expect(source).toContain('table.header(');
  expect(source).not.toContain('x.example');
});
