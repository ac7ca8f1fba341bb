import path from 'node:path';
import {VFile} from 'vfile';
import contentGuard from '../remark/contentGuard';
import {markdown} from './markdown';

const FILE = path.resolve('docs/groups/a.md');

const parse = (fileContent: string) =>
  markdown('cs').parseFrontMatter?.({
    filePath: FILE,
    fileContent,
    defaultParseFrontMatter: () => Promise.reject(new Error('Docusaurus’s own parser was asked')),
  });

test('a front matter is read, and the body comes without spaces around it', async () => {
  expect(await parse('---\ntitle: A title\n---\n\n text \n')).toEqual({
    frontMatter: {title: 'A title'},
    content: 'text',
  });
});

// Even where the check was skipped, nothing in a front matter may run, read or name an address outside.
test.each([
  ['---js\nmodule.exports = {title: process.env.HOME}\n---\n', 1, 'exactly "---"'],
  ['---json\n{"title": "x"}\n---\n', 1, 'exactly "---"'],
  ['---\ntitle: x\nmdx:\n  format: mdx\n---\n', 4, 'no key "mdx" exists'],
  ['---\nimage: https://evil.example/x.png\n---\n', 2, 'no key "image" exists'],
  ['---\npagination_next: x\n---\n', 2, 'exists'],
  ['---\ntitle: !!js/function x\n---\n', 2, 'tag'],
  ['---\ntitle: &a x\nid: *a\n---\n', 2, 'anchors'],
  ['---\n<<: {title: x}\n---\n', 2, 'exists'],
  ['---\ntitle: [\n---\n', 3, 'front matter'],
  ['---\ntitle: x\n', 1, 'missing'],
  [`---\ntitle: x\n---\n\n${'*a_'.repeat(5000)}`, 5, 'too many signs'],
  [`---\ntitle: x\n---\n\n${'> '.repeat(5000)}`, 5, 'nested too deeply'],
])('%j gives an empty page, and the guard says why', async (text, line, message) => {
  expect(await parse(text)).toEqual({frontMatter: {}, content: ''});
  const guard = () => contentGuard({siteDir: process.cwd()})({type: 'root', children: []}, new VFile({path: FILE}));
  expect(guard).toThrow(`This text is not accepted:\ndocs/groups/a.md:${line} `);
  expect(guard).toThrow(message);
  expect(markdown('cs').preprocessor?.({filePath: FILE, fileContent: text})).toBe('');
  // Mended, it is a page again.
  await parse('---\ntitle: x\n---\n');
  expect(guard).not.toThrow();
  expect(markdown('cs').preprocessor?.({filePath: FILE, fileContent: 'text'})).toBe('text');
});
