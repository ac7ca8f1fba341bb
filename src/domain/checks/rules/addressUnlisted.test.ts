import {found, problemsOf} from '../../../../tests/fixtures/site';
import {addressUnlisted} from './addressUnlisted';

const LIST = 'data/addresses.yml';
const ALL = [
  ...['/blog', '/blog/ended', '/docs', '/docs/2016', '/docs/next', '/docs/next/groups/evening', '/partners'],
  ...['/partners/brno', '/partners/nok', '/topics', '/topics/group', '/topics/self-help', '/visits/norway'],
];
const text = (addresses: readonly string[]) => `# Promised.\n${addresses.map((address) => `- ${address}\n`).join('')}`;

describe('address-unlisted', () => {
  test('names every new address', () => {
    const missing = ['/docs/next/groups/evening', '/partners/nok'];
    const problems = problemsOf({[LIST]: text(ALL.filter((address) => !missing.includes(address)))});
    expect(problems.map(({rule, severity, params}) => [rule, severity, params.address])).toEqual(
      missing.map((address) => ['address-unlisted', 'warning', address]),
    );
  });

  test('can be mended by a machine: the list stays sorted and keeps its comment', () => {
    const [problem] = problemsOf({[LIST]: text(ALL.filter((address) => address !== '/docs/next'))});
    expect(problem && addressUnlisted.fix?.(text(ALL.filter((address) => address !== '/docs/next')), problem)).toBe(
      text(ALL),
    );
  });

  test('is silent when all are listed, and on a site that keeps no list', () => {
    expect(found({[LIST]: text(ALL)})).toEqual([]);
    expect(found({})).toEqual([]);
  });
});
