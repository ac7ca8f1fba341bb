import {editionLabels, missingLabels} from './sidebarLabels';

const SIDEBARS = {
  handbook: [
    'index',
    {type: 'category', key: 'groups', label: 'Skupiny', items: [{type: 'category', label: 'Jiné', items: []}]},
  ],
};
const file = (locale: string) => `i18n/${locale}/docusaurus-plugin-content-docs/current.json`;
const labels = (...keys: string[]) =>
  JSON.stringify(
    Object.fromEntries(keys.map((key) => [`sidebar.handbook.category.${key}`, {message: `Label ${key}`}])),
  );

test('every category needs a label in every language but Czech', () => {
  const tree = {[file('en')]: labels('groups', 'Jiné'), [file('nb')]: labels('groups')};
  expect(missingLabels(SIDEBARS, tree)).toEqual(['nb: sidebar.handbook.category.Jiné']);
  expect(missingLabels(SIDEBARS, {...tree, [file('nb')]: labels('groups', 'Jiné')})).toEqual([]);
  expect(missingLabels(SIDEBARS, {[file('en')]: 'no JSON'})).toHaveLength(4);
});

test('the labels of an edition are those in preparation, under its name', () => {
  const tree = {[file('nb')]: `{"version.label": {"message": "Under arbeid"}, "sidebar.x": {"message": "Y"}}`};
  expect(JSON.parse(editionLabels(tree, 'nb', '2026.1'))).toEqual({
    'version.label': {message: '2026.1', description: 'The label for version 2026.1'},
    'sidebar.x': {message: 'Y'},
  });
  expect(Object.keys(JSON.parse(editionLabels({}, 'cs', '2026.1')))).toEqual(['version.label']);
});
