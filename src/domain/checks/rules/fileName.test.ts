import {findsBroken} from '../../../../tests/fixtures/brokenFiles';
import {nameFault, shownName, twinNames} from '../../content/fileNames';
import {fileName} from './fileName';

describe('file-name', () => {
  test.each([
    ['docs/svépomoc.md'.normalize('NFD'), 'NFD', 'svepomoc.md'],
    ['docs/svépomoc.md', 'letters', 'svepomoc.md'],
    ['docs/self help.md', 'space', 'self-help.md'],
    ['docs/Self-Help.md', 'capital', 'self-help.md'],
    ['docs/what?.md', 'address', 'what.md'],
    ['docs/Møte/index.md', 'letters', 'mote'],
    ['docs/-x.md', 'address', 'x.md'],
    ['data/concepts/Peer.yml', 'capital', 'peer.yml'],
    ['docs/Ω.md', 'letters', 'page.md'],
  ])('refuses %s', (file, reason, right) => {
    expect(findsBroken(fileName, {[file]: 'x'})).toEqual([`${file} | –`]);
    expect(nameFault(file)).toMatchObject({reason: {en: expect.stringContaining(reason)}, right});
  });

  test('refuses twins: the one that is not written as it should be', () => {
    expect(findsBroken(fileName, {'docs/groups/Evening.md': 'x'})).toEqual(['docs/groups/Evening.md | –']);
    expect([...twinNames(['docs/Ž.md', 'docs/ž.md', 'docs/ž.md'.normalize('NFD'), 'docs/z.md'])].length).toBe(2);
    expect([...twinNames(['docs/A.md', 'docs/a.md'])]).toEqual([['docs/A.md', 'docs/a.md']]);
  });

  test('shows what cannot be seen', () => {
    expect(shownName('a\u202Eb\n\u001B[31m\u2028.md')).toBe('a\\u{202E}b\\u{A}\\u{1B}[31m\\u{2028}.md');
  });

  test('is silent about the names that are in use', () => {
    expect(
      findsBroken(fileName, {
        'docs/groups/_category_.yml': 'label: x\n',
        'data/README.md': '# x\n',
        'i18n/nb/docusaurus-plugin-content-docs/version-2016.1/a.md': 'x',
        'blog/2016-08-01-a/index.md': 'x',
      }),
    ).toEqual([]);
  });
});
