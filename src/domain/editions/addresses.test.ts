import {modelOf} from '../../../tests/fixtures/site';
import {currentAddresses, withAddresses} from './addresses';

test('what contributors can move is promised: pages, topics, partners, visits, news, permanent addresses', () => {
  expect(currentAddresses(modelOf())).toEqual([
    ...['/blog', '/blog/ended', '/docs', '/docs/2016', '/docs/next', '/docs/next/groups/evening', '/partners'],
    ...['/partners/brno', '/partners/nok', '/topics', '/topics/group', '/topics/self-help', '/visits/norway'],
  ]);
});

test.each([
  ['', '- /docs/a\n- /docs/b\n'],
  ['# One.\n# Two.\n- /docs/c\n', '# One.\n# Two.\n- /docs/a\n- /docs/b\n- /docs/c\n'],
  ['# One.\n', '# One.\n- /docs/a\n- /docs/b\n'],
  ['- /docs/b\r\n- /docs/a\r\n', '- /docs/a\n- /docs/b\n'],
])('withAddresses adds to %j, sorted, each once', (text, result) => {
  expect(withAddresses(text, ['/docs/b', '/docs/a', '/docs/b'])).toBe(result);
});
