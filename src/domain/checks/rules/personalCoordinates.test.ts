import {append} from '../../../../tests/fixtures/site';
import {findings} from '../../../../tests/fixtures/findings';
import {personalCoordinates} from './personalCoordinates';

const FILE = 'docs/groups/evening.md';
const VISIT = 'data/visits/norway.yml';
const found = (overrides: Parameters<typeof findings>[1]) => findings(personalCoordinates, overrides);

describe('personal-coordinates', () => {
  test.each(['49.1951, 16.6068', '`49.1951N, 16.6068E`', '[a](https://mapy.cz/?x=16.6068&y=49.1951)'])(
    'lists %j',
    (line) => expect(found({[FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line} | warning`]),
  );

  test('a visit says where its places are, and nothing more', () => {
    expect(found({})).toEqual([]);
    expect(found({[VISIT]: append('# 49.1951, 16.6068\n')})).toEqual([`${VISIT} | # 49.1951, 16.6068 | warning`]);
    expect(found({[FILE]: append('\n    latitude: 60.39\n')})).toHaveLength(1);
  });

  test('its example is what it says', () => {
    const {wrong = '', right = ''} = personalCoordinates.example ?? {};
    expect(found({[FILE]: append(`\n${wrong}\n`)})).toEqual([`${FILE} | ${wrong} | warning`]);
    expect(found({[FILE]: append(`\n${right}\n`)})).toEqual([]);
  });
});
