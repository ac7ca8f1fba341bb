import {withRedirects} from './listedRedirects';

test('entries come and go; comments and the others stay', () => {
  const before = '# Why.\n/docs/a: /docs  # kept\n"/docs/b": /docs\n/docs/bb: /docs\n';
  expect(
    withRedirects(
      before,
      ['/docs/b'],
      [
        {from: '/docs/d', to: '/docs'},
        {from: '/docs/c', to: '/docs'},
      ],
    ),
  ).toBe('# Why.\n/docs/a: /docs  # kept\n/docs/bb: /docs\n/docs/c: /docs\n/docs/d: /docs\n');
});

test('an entry that is there is replaced; a new file says what it is', () => {
  expect(withRedirects('/docs/a: /docs/b\n', [], [{from: '/docs/a', to: '/docs'}])).toBe('/docs/a: /docs\n');
  expect(withRedirects('', [], [{from: '/docs/a', to: '/docs'}])).toMatch(/^# .*\n# .*\n\/docs\/a: \/docs\n$/);
});
