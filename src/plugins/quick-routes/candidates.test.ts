import fc from 'fast-check';
import {matchPath} from 'react-router';
import {type AnyRoute, candidates} from './candidates';

const word = fc.constantFrom('docs', 'Docs', 'a.b', 'x-1', '%C4%8D', 'č', ':id', '*', '(a|b)', '');
const path = fc.array(word, {maxLength: 3}).map((words) => `/${words.join('/')}`);
const route = fc.record({path: fc.option(path, {nil: undefined}), exact: fc.boolean(), strict: fc.boolean()});

/** Whether the router takes a route for an address; one without a path takes every address. */
const matches = (route: AnyRoute, pathname: string) =>
  route.path === undefined || matchPath(pathname, {...route, path: route.path as string}) !== null;

test('every route that matches is among them, in the order of the list', () => {
  fc.assert(
    fc.property(fc.array(route), path, (routes, pathname) => {
      const found = candidates(routes, pathname);
      expect(found.filter((each) => matches(each, pathname))).toEqual(routes.filter((each) => matches(each, pathname)));
      expect(found).toEqual(routes.filter((each) => found.includes(each)));
    }),
    {numRuns: 500},
  );
});

test('of a thousand pages only the one that is asked for, and what may be more than one address', () => {
  const pages = Array.from({length: 1000}, (_, index) => ({path: `/docs/page-${index}`, exact: true}));
  const routes = [...pages, {path: '/docs', exact: false}, {path: '/topics/:id', exact: true}, {path: '*'}];
  expect(candidates(routes, '/Docs/page-7/').map((each) => each.path)).toEqual([
    '/docs/page-7',
    '/docs',
    '/topics/:id',
    '*',
  ]);
});
