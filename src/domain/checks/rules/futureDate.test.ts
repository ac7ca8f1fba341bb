import {edit, found, TODAY} from '../../../../tests/fixtures/site';

const TOMORROW = '2026-07-01';

describe('record-future-date', () => {
  test.each([
    ['data/organisations/nok.yml', 'founded: "2006"', 'founded: "2027"'],
    ['data/organisations/nok.yml', 'verified: "2026-01-15"', `verified: "${TOMORROW}"`],
    ['data/helplines/cz-112.yml', 'verified: "2026-01-15"', `verified: "${TOMORROW}"`],
    ['data/visits/norway.yml', 'when: "2015-05"', 'when: "2026-07"'],
    ['data/references.yml', 'issued: "2016-08-01"', 'issued: "2116-08-01"'],
    ['data/references.yml', 'accessed: "2026-01-15"', `accessed: "${TOMORROW}"`],
    ['data/editions.yml', 'released: "2026-01-20"', `released: "${TOMORROW}"`],
  ])('%s: refuses %s written as %s', (file, good, bad) => {
    expect(found({[file]: edit(good, bad)})).toEqual([`${file} | ${bad} | record-future-date`]);
  });

  test('refuses news of a day to come, in each language', () => {
    const change = edit("date: '2016-08-01'", `date: '${TOMORROW}'`);
    const files = [
      'blog/2016-08-01-ended.md',
      'i18n/en/docusaurus-plugin-content-blog/2016-08-01-ended.md',
      'i18n/nb/docusaurus-plugin-content-blog/2016-08-01-ended.md',
    ];
    expect(found(Object.fromEntries(files.map((file) => [file, change])))).toEqual(
      files.map((file) => `${file} | date: '${TOMORROW}' | record-future-date`),
    );
  });

  test.each([TODAY, TODAY.slice(0, 7), TODAY.slice(0, 4)])('is silent about %s, which has begun', (date) => {
    expect(found({'data/helplines/cz-112.yml': edit('verified: "2026-01-15"', `verified: "${date}"`)})).toEqual([]);
  });
});
