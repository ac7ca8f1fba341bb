import {edit, found} from '../../../../tests/fixtures/site';

const FILE = 'data/concepts/peer.yml';

describe('record-language-missing', () => {
  test('refuses a record with a missing language, at the field that lacks it', () => {
    expect(found({[FILE]: edit('  nb: En forklaring.\n', '')})).toEqual([
      `${FILE} | cs: Vysvětlení. | record-language-missing`,
    ]);
  });

  test.each(['', ' ""', ' "  "', ' ~'])('counts the value "%s" as missing', (value) => {
    expect(found({[FILE]: edit('nb: En forklaring.', `nb:${value}`)})).toEqual([
      `${FILE} | nb:${value} | record-language-missing`,
    ]);
  });

  test('reports every language that is missing', () => {
    expect(found({[FILE]: edit('  cs: Vysvětlení.\n  en: A definition.\n', '')})).toEqual([
      `${FILE} | nb: En forklaring. | record-language-missing`,
      `${FILE} | nb: En forklaring. | record-language-missing`,
    ]);
  });

  test('leaves a list of alternative labels alone that has no entry for a language', () => {
    expect(found({[FILE]: edit('definition:', 'altLabel:\n  cs: [druh]\ndefinition:')})).toEqual([]);
  });
});
