import {rootedAddress, withAddress} from './addresses';

test.each([
  ['groups/evening', 'closing.md', '/groups/closing.md'],
  ['groups/evening', './closing.md#end', '/groups/closing.md#end'],
  ['groups/evening', '../index.md', '/index.md'],
  ['index', 'groups/evening.md', '/groups/evening.md'],
  ['groups/evening', '/index.md', '/index.md'],
  ['groups/evening', '../../secret.md', null],
  ['index', '../secret.md', null],
])('on %s, %s means %s', (page, url, rooted) => expect(rootedAddress(page, url)).toBe(rooted));

test.each([
  ['[a](x.md)', '[a](/x.md)'],
  ['[a](<x.md>)', '[a](</x.md>)'],
  ['[a](x.md "Title")', '[a](/x.md "Title")'],
  ['[a]: x.md', '[a]: /x.md'],
  ['[a](\nx.md)', '[a](\n/x.md)'],
  ['[a](x.md) [b](x.md)', '[a](/x.md) [b](x.md)'],
])('writes the address anew in %s', (text, result) => expect(withAddress(text, 1, 'x.md', '/x.md')).toBe(result));

test('looks from the line on, and takes signs as they are', () => {
  expect(withAddress('[a](x)\n[b](x)\n', 2, 'x', '/x')).toBe('[a](x)\n[b](/x)\n');
  expect(withAddress('[a](xzmd)', 1, 'x.md', '/x.md')).toBeNull();
  expect(withAddress('[a](x.md#b)', 1, 'x.md', '/x.md')).toBeNull();
  expect(withAddress('[a](x&amp;y)', 1, 'x&y', '/x')).toBeNull();
});
