import {found} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/_category_.yml';

describe('category-file', () => {
  test.each([
    [
      'label: Skupiny\nlink: {type: generated-index, slug: /../../x}\n',
      'link: {type: generated-index, slug: /../../x}',
    ],
    ['label: Skupiny\nclassName: evil\n', 'className: evil'],
    ['label: Skupiny\ncustomProps: {a: b}\n', 'customProps: {a: b}'],
    ['position: 1\n', 'position: 1'],
    ['label: [a]\n', 'label: [a]'],
    ['label: &a x\n', 'label: &a x'],
    ['label: "x\n', ''],
    ['- label\n', '- label'],
  ])('refuses %j', (text, line) => {
    expect(found({[FILE]: text})).toEqual([`${FILE} | ${line} | category-file`]);
  });

  test('looks into editions and the guide, and nowhere else is there such a file', () => {
    const bad = 'label: x\nlink: {}\n';
    for (const file of ['versioned_docs/version-2016/_category_.yml', 'guide/_category_.yml'])
      expect(found({[file]: bad})).toEqual([`${file} | link: {} | category-file`]);
    for (const file of ['blog/_category_.yml', 'i18n/nb/docusaurus-plugin-content-docs/current/_category_.yml'])
      expect(found({[file]: 'label: x\n'})).toEqual([`${file} | – | page-format`]);
  });

  test('is silent about a label and a place', () => {
    expect(found({[FILE]: 'label: Skupiny\nposition: 2\nkey: groups\ncollapsed: false\n'})).toEqual([]);
  });
});
