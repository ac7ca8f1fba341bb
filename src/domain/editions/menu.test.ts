import {editionSite} from '../../../tests/fixtures/editions';
import {modelOf} from '../../../tests/fixtures/site';
import {editionPlaces} from './editionPlaces';
import {type EditionPlace, pageInEdition, placeInEdition} from './menu';

const PLACES: EditionPlace[] = [
  {id: '2026.1', prefix: '/docs', lacks: ['/only/next']},
  {id: '2016', prefix: '/docs/2016', lacks: ['/only/next', '/groups/closing']},
  {id: 'next', prefix: '/docs/next', lacks: []},
];

test.each([
  ['/docs', {edition: '2026.1', inside: ''}],
  ['/docs/groups/closing', {edition: '2026.1', inside: '/groups/closing'}],
  ['/docs/2016', {edition: '2016', inside: ''}],
  ['/docs/2016/groups/closing', {edition: '2016', inside: '/groups/closing'}],
  ['/docs/2016-and-after', {edition: '2026.1', inside: '/2016-and-after'}],
  ['/docs/next/only/next', {edition: 'next', inside: '/only/next'}],
  ['/', null],
  ['/docsify', null],
  ['/contribute/edit', null],
])('%s', (route, place) => {
  expect(placeInEdition(PLACES, route)).toEqual(place);
});

test('another edition leads to the same page, or to its start where it lacks the page', () => {
  expect(PLACES.map((place) => pageInEdition(place, '/groups/closing'))).toEqual([
    '/docs/groups/closing',
    '/docs/2016',
    '/docs/next/groups/closing',
  ]);
  expect(PLACES.map((place) => pageInEdition(place, ''))).toEqual(['/docs', '/docs/2016', '/docs/next']);
});

test('what an edition lacks is told for the pages that ask, not for all', () => {
  const model = modelOf(editionSite());
  expect(editionPlaces(model, ['2016'])).toEqual([
    {id: '2016', prefix: '/docs', lacks: []},
    {id: 'next', prefix: '/docs/next', lacks: ['/groups/old']},
  ]);
  expect(editionPlaces(model, ['next'])).toEqual([
    {id: '2016', prefix: '/docs', lacks: ['/groups/evening']},
    {id: 'next', prefix: '/docs/next', lacks: []},
  ]);
});
