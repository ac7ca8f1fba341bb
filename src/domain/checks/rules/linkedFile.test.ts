import {BASE_SITE} from '../../../../tests/fixtures/baseSite';
import {found} from '../../../../tests/fixtures/site';

describe('linked-file', () => {
  test.each([
    'docs/groups/secret.md',
    'blog/secret.md',
    'i18n/en/docusaurus-plugin-content-docs/current/secret.md',
    'i18n/en/code.json',
    'versioned_docs/version-2016/secret.md',
    'data/concepts/secret.yml',
    'data/secret.yml',
    'static/img/secret.png',
  ])('refuses the symbolic link %s', (file) => {
    expect(found({[file]: {linkTo: '/etc/hostname'}})).toEqual([`${file} | – | linked-file`]);
  });

  test.each(['data/references.yml', 'data/editions.yml'])('does not read through %s', (file) => {
    expect(found({[file]: {linkTo: '/etc/hostname'}})).toEqual([`${file} | – | linked-file`]);
  });

  test.each(['docs/more', 'static/files', 'i18n/nb/docusaurus-plugin-content-pages', 'data/concepts/more'])(
    'refuses the linked folder %s and does not look into it',
    (folder) => {
      expect(found({[folder]: {linkTo: '/etc'}})).toEqual([`${folder} | – | linked-file`]);
    },
  );

  test('refuses a folder of records that is a link', () => {
    expect(found({'data/findings/exchange.yml': null, 'data/findings': {linkTo: '/etc'}})).toEqual([
      'data/findings | – | linked-file',
    ]);
  });

  test('is silent about the file itself', () => {
    expect(found({'static/img/other.webp': BASE_SITE['static/img/map.webp'] ?? ''})).toEqual([]);
  });
});
