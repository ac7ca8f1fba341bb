import {append, edit, found, problemsOf} from '../../../../tests/fixtures/site';

const FILES = [
  'docs/groups/evening.md',
  'i18n/en/docusaurus-plugin-content-docs/current/groups/evening.md',
  'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md',
];

const tagged = (topics: string) =>
  Object.fromEntries(FILES.map((file) => [file, edit('topics: [self-help]', `topics: ${topics}`)]));

describe('topic-unknown', () => {
  test.each([
    ['does not exist', '[self-hepl]'],
    ['is a concept but not a topic', '[self-help, peer]'],
    ['is a word that every object knows', '[constructor]'],
  ])('refuses a topic that %s', (_why, topics) => {
    expect(found(tagged(topics))).toEqual(FILES.map((file) => `${file} | topics: ${topics} | topic-unknown`));
  });

  test('names the topics to choose from', () => {
    expect(problemsOf(tagged('[peer]'))[0]?.params).toEqual({topic: 'peer', topics: 'group, self-help'});
  });

  test('does not blame the pages when the record of their topic cannot be read', () => {
    const file = 'data/concepts/group.yml';
    expect(found({...tagged('[group]'), [file]: append('colour: red\n')})).toEqual([
      `${file} | colour: red | record-field-unknown`,
    ]);
  });

  test('is silent about several topics', () => {
    expect(found(tagged('[self-help, group]'))).toEqual([]);
  });
});
