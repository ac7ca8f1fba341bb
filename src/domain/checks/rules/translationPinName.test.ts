import {found} from '../../../../tests/fixtures/site';

const FILE = 'data/translations/notes.txt';

describe('translation-pin-name', () => {
  test('refuses a file that is no record of a translation', () => {
    const rules = found({[FILE]: 'x'}).filter((line) => line.startsWith(FILE));
    expect(rules).toHaveLength(1);
    expect(rules[0]).toContain('translation-pin-name');
  });

  test('is silent where no translation was accepted yet', () => {
    expect(found({}).filter((line) => line.includes('translation-pin-name'))).toEqual([]);
  });
});
