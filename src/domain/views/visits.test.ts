import {append, edit, modelOf} from '../../../tests/fixtures/site';
import {findingsOf, visitView} from './visits';

const FINDING = 'data/findings/exchange.yml';
const inference = 'inference:\n  text: {cs: Snad, en: Perhaps, nb: Kanskje}\n  references: [report]\n';

const model = modelOf({
  [FINDING]: append(inference),
  'data/findings/a-later.yml': `visit: norway\ntitle: {cs: b, en: b, nb: b}\nstatement: {cs: s, en: s, nb: s}\nplaces: [oslo]\nconcepts: [group]\nreferences: [report]\norder: 2\n`,
  'data/visits/norway.yml': edit(
    'hosts:\n',
    `  - id: oslo\n    name: {cs: Oslo, en: Oslo, nb: Oslo}\n    latitude: 59.91\n    longitude: 10.75\nhosts:\n`,
  ),
});

describe('findingsOf', () => {
  const ids = (filter: {visit?: string; place?: string}) => findingsOf(model, filter, 'en').map(({id}) => id);

  test('gives all in their order, not that of their files', () => {
    expect(ids({})).toEqual(['exchange', 'a-later']);
  });

  test('can be narrowed by visit and place', () => {
    expect(ids({place: 'oslo'})).toEqual(['a-later']);
    expect(ids({visit: 'norway', place: 'bergen'})).toEqual(['exchange']);
    expect(ids({visit: 'elsewhere'})).toEqual([]);
  });

  test('keeps an inference apart from what the report says, with its source', () => {
    const [first, second] = findingsOf(model, {}, 'nb');
    expect(first).toMatchObject({
      statement: 'Begge veier.',
      inference: {text: 'Kanskje', references: [{key: 'report'}]},
      href: '/visits/norway#exchange',
      places: ['Bergen'],
    });
    expect(second?.inference).toBeNull();
  });
});

test('visitView has places, hosts, findings and the organisations that met', () => {
  const visit = model.visits.norway;
  expect(visit && visitView(model, visit, 'cs')).toMatchObject({
    when: 'květen 2015',
    visitors: [{href: '/partners/brno', label: 'Brno'}],
    partners: [{href: '/partners/nok', label: 'Nok'}],
    places: [
      {id: 'bergen', name: 'Bergen', latitude: 60.39},
      {id: 'oslo', name: 'Oslo', longitude: 10.75},
    ],
    hosts: [{id: 'centre', name: 'Centrum', contact: 'visited', inference: null}],
    findings: [{id: 'exchange'}, {id: 'a-later'}],
    pages: [{href: '/docs/next/groups/evening'}],
    references: [{key: 'report'}],
  });
});
