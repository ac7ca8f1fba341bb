import {docsPage} from '../../../../tests/fixtures/baseSite';
import {edit, found} from '../../../../tests/fixtures/site';

describe('page-id', () => {
  test('refuses a page whose id is not its file name', () => {
    expect(found({'docs/groups/closing.md': docsPage('ending', 'How to close', 'Text.\n')})).toEqual([
      'docs/groups/closing.md | id: ending | page-id',
    ]);
  });

  test('refuses it in every language', () => {
    const file = 'i18n/nb/docusaurus-plugin-content-docs/current/index.md';
    expect(found({[file]: edit('id: index', 'id: forside')})).toContain(`${file} | id: forside | page-id`);
  });

  test('is silent about a page named as its file, and about news', () => {
    expect(found({'docs/groups/closing.md': docsPage('closing', 'How to close', 'Text.\n')})).toEqual([]);
  });
});
