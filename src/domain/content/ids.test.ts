import {id, pagePath} from './ids';

test.each(['a', 'self-help', 'cz-116006', '2016'])('%s is an id', (value) => {
  expect(id.safeParse(value).success).toBe(true);
});

test.each(['', 'Self', 'self_help', '-a', 'a-', 'a--b', 'žena', 'a/b', '../a', '__proto__', 'a b', 'a\n'])(
  '%j is no id',
  (value) => {
    expect(id.safeParse(value).success).toBe(false);
  },
);

test.each(['index', 'groups/self-help-group', 'a/b/c'])('%s is the path of a page', (value) => {
  expect(pagePath.safeParse(value).success).toBe(true);
});

test.each(['', '/index', 'index/', 'a//b', '../a', 'a/../b', 'a.md', 'A/b'])(
  '%j is not the path of a page',
  (value) => {
    expect(pagePath.safeParse(value).success).toBe(false);
  },
);
