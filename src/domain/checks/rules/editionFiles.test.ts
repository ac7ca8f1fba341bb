import {append, edit, found, problemsOf} from '../../../../tests/fixtures/site';

const EDITIONS = 'data/editions.yml';

describe('edition-files', () => {
  test('refuses an edition that has no pages', () => {
    const overrides = {
      [EDITIONS]: append(
        '- id: "2026.1"\n  title: {cs: Nové, en: New, nb: Ny}\n  summary: {cs: Nové, en: New, nb: Ny}\n  released: "2026-06-01"\n  describes: "2026"\n',
      ),
    };
    expect(found(overrides)).toEqual([`${EDITIONS} | - id: "2026.1" | edition-files`]);
    expect(problemsOf(overrides)[0]?.params.edition).toBe('2026.1');
  });

  test('refuses pages of an edition that is not listed', () => {
    expect(found({[EDITIONS]: edit('id: "2016"', 'id: "2017"')})).toEqual([
      `${EDITIONS} | – | edition-files`,
      `${EDITIONS} | - id: "2017" | edition-files`,
    ]);
    expect(problemsOf({[EDITIONS]: null}).map(({params}) => params.edition)).toEqual(['2016']);
  });

  test('does not call editions unlisted when the list cannot be read', () => {
    expect(found({[EDITIONS]: edit('describes: "2016-08-01"', 'describes: 2016')})).toEqual([
      `${EDITIONS} | describes: 2016 | record-field-invalid`,
    ]);
  });

  test('is silent while there is no edition', () => {
    const folder = 'docusaurus-plugin-content-docs/version-2016/index.md';
    expect(
      found({
        [EDITIONS]: null,
        'versioned_docs/version-2016/index.md': null,
        [`i18n/en/${folder}`]: null,
        [`i18n/nb/${folder}`]: null,
      }),
    ).toEqual([]);
  });
});
