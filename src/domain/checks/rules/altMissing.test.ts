import {finds} from '../../../../tests/fixtures/ruleFinds';
import {append} from '../../../../tests/fixtures/site';
import {altMissing} from './altMissing';

const FILE = 'docs/groups/evening.md';

describe('alt-missing', () => {
  test.each(['![](/img/map.webp)', '![ ](/img/map.webp)', '![map.webp](/img/map.webp)', '![IMG_2034](/img/map.webp)'])(
    'refuses %s',
    (line) => {
      expect(finds(altMissing, {[FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line}`]);
    },
  );

  test('refuses a picture whose address stands elsewhere', () => {
    const text = '\nSee ![][map] there.\n\n[map]: /img/map.webp\n';
    expect(finds(altMissing, {[FILE]: append(text)})).toEqual([`${FILE} | See ![][map] there.`]);
  });

  test('is silent about a picture with words', () => {
    expect(finds(altMissing, {[FILE]: append('\n![Map of three cities](/img/map.webp)\n')})).toEqual([]);
  });
});
