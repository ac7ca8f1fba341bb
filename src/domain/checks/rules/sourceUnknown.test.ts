import {edit, found} from '../../../../tests/fixtures/site';

const NEWS = [
  'blog/2016-08-01-ended.md',
  'i18n/en/docusaurus-plugin-content-blog/2016-08-01-ended.md',
  'i18n/nb/docusaurus-plugin-content-blog/2016-08-01-ended.md',
];

describe('source-unknown', () => {
  test.each(['[report, gossip]', '[constructor]'])('refuses a page with the sources %s', (sources) => {
    const change = edit('sources: [report]', `sources: ${sources}`);
    expect(found(Object.fromEntries(NEWS.map((file) => [file, change])))).toEqual(
      NEWS.map((file) => `${file} | sources: ${sources} | source-unknown`),
    );
  });

  test('is silent about a source that is recorded', () => {
    const second = (text: string) => `${text}book:\n  type: book\n  title: A book\n  language: nb\n`;
    const change = edit('sources: [report]', 'sources: [report, book]');
    expect(found({...Object.fromEntries(NEWS.map((file) => [file, change])), 'data/references.yml': second})).toEqual(
      [],
    );
  });
});
