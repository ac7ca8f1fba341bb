import {testDocument} from './fixture';
import {groupByPage} from './pageGroups';

test('sections of a page stay in order, pages are sorted by address', () => {
  const groups = groupByPage([
    testDocument({url: '/b', title: 'B'}),
    testDocument({url: '/a#z', page: '/a', title: 'A', heading: 'Z'}),
    testDocument({url: '/a#y', page: '/a', title: 'A', heading: 'Y'}),
  ]);
  expect(groups.map(({entry}) => [entry.url, entry.sections])).toEqual([
    [
      '/a',
      [
        {anchor: 'z', heading: 'Z'},
        {anchor: 'y', heading: 'Y'},
      ],
    ],
    ['/b', [{anchor: '', heading: ''}]],
  ]);
});

test('entries of one address stay apart when their pages do', () => {
  const terms = ['b', 'a'].map((id) => testDocument({url: `/glossary#${id}`, page: `term:${id}`, title: id}));
  expect(groupByPage(terms).map(({entry}) => entry.title)).toEqual(['a', 'b']);
});
