import {lastingAddress} from './printFoot';

const base = 'https://guide.test/nb/';

test.each([
  ['a page of the newest edition', 'docs/groups/a', '2016', 'docs/2016/groups/a'],
  ['its first page', 'docs', '2016', 'docs/2016'],
  ['a page of an older edition', 'docs/2016/groups/a', '2016', 'docs/2016/groups/a'],
  ['a page whose path begins like the edition', 'docs/2016-notes', '2016', 'docs/2016/2016-notes'],
  ['the edition in preparation', 'docs/next/groups/a', 'next', 'docs/next/groups/a'],
  ['a page outside the editions', 'help', null, 'help'],
  ['an address that only begins like the editions', 'docs-old', '2016', 'docs-old'],
])('%s: %s', (_what, path, edition, lasting) => {
  expect(lastingAddress(`${base}${path}`, edition, base)).toBe(`${base}${lasting}`);
});
