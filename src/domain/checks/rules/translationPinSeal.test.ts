import {found} from '../../../../tests/fixtures/site';
import {type Pin, renderPin} from '../../translation/pin';

const PIN: Pin = {
  version: 1,
  source: 'cs',
  locale: 'nb',
  accepted: '2026-01-31',
  decision: 'translated',
  sections: [{id: 'top', fingerprint: 'a'.repeat(32), text: ['title: A']}],
};
const FILE = 'data/translations/next/groups/evening.nb.json';

describe('translation-pin-seal', () => {
  test('refuses a record that was changed by hand', () => {
    const rules = found({[FILE]: renderPin(PIN).replace('title: A', 'title: B')}).filter((line) =>
      line.startsWith(FILE),
    );
    expect(rules).toHaveLength(1);
    expect(rules[0]).toContain('translation-pin-seal');
  });

  test('is silent where no translation was accepted yet', () => {
    expect(found({}).filter((line) => line.includes('translation-pin-seal'))).toEqual([]);
  });
});
