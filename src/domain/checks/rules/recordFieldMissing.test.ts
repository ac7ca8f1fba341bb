import {edit, found} from '../../../../tests/fixtures/site';

describe('record-field-missing', () => {
  test('refuses a record without a field that its kind must have', () => {
    const file = 'data/helplines/cz-112.yml';
    expect(found({[file]: edit('cost: unknown\n', '')})).toEqual([
      expect.stringMatching(/^data\/helplines\/cz-112\.yml \| .* \| record-field-missing$/),
    ]);
  });

  test('names the place of a field that an entry of a list lacks', () => {
    const file = 'data/organisations/nok.yml';
    expect(found({[file]: edit('    verified: "2026-01-15"\n', '')})).toEqual([
      `${file} | - type: website | record-field-missing`,
    ]);
  });

  test('refuses an empty file: each field that must be there is named', () => {
    const file = 'data/concepts/empty.yml';
    expect(found({[file]: '{}\n'})).toEqual(Array(3).fill(`${file} | {} | record-field-missing`));
  });

  test('is silent about fields that may be left out', () => {
    expect(found({'data/organisations/nok.yml': edit('founded: "2006"\n', '')})).toEqual([]);
  });
});
