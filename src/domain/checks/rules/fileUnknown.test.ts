import {conceptRecord} from '../../../../tests/fixtures/baseSite';
import {found} from '../../../../tests/fixtures/site';

describe('file-unknown', () => {
  test.each([
    'data/partners/rosa.yml',
    'data/respekt.yml',
    'data/concepts.yml',
    'data/notes.md',
    'data/notes/readme.md',
    'i18n/nb/docusaurus-theme-classic/menu.json',
    'i18n/nb/notes.txt',
    'i18n/de/code.json',
    'static/cname.txt',
    'static/docs/plan.txt',
  ])('names %s', (file) => {
    expect(found({[file]: 'text: x\n'})).toEqual([`${file} | – | file-unknown`]);
  });

  test.each([
    ['data/concepts/trust.yml', conceptRecord('trust')],
    ['data/README.md', '# Data\n'],
    ['data/redirects.yml', '{}\n'],
    ['i18n/nb/code.json', '{}\n'],
    ['i18n/nb/docusaurus-theme-classic/footer.json', '{}\n'],
    ['i18n/en/docusaurus-plugin-content-docs-guide/current.json', '{}\n'],
    ['static/files/plan.txt', 'Text.\n'],
  ])('is silent about %s', (file, text) => {
    expect(found({[file]: text})).toEqual([]);
  });
});
