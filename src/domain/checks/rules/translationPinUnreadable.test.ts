import {found} from '../../../../tests/fixtures/site';

const FILE = 'data/translations/next/groups/evening.nb.json';

describe('translation-pin-unreadable', () => {
  test('refuses what cannot be read', () => {
    const rules = found({[FILE]: 'not JSON'}).filter((line) => line.startsWith(FILE));
    expect(rules).toHaveLength(1);
    expect(rules[0]).toContain('translation-pin-unreadable');
  });

  test('is silent where no translation was accepted yet', () => {
    expect(found({}).filter((line) => line.includes('translation-pin-unreadable'))).toEqual([]);
  });
});
