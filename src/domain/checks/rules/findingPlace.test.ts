import {edit, found, problemsOf} from '../../../../tests/fixtures/site';

const FILE = 'data/findings/exchange.yml';

describe('finding-place', () => {
  test.each([
    ['places: [bergen]', 'places: [bergen, oslo]'],
    ['hosts: [centre]', 'hosts: [police]'],
    ['hosts: [centre]', 'hosts: [bergen]'],
  ])('refuses %s written as %s', (good, bad) => {
    expect(found({[FILE]: edit(good, bad)})).toEqual([`${FILE} | ${bad} | finding-place`]);
  });

  test('names the visit whose places are meant', () => {
    expect(problemsOf({[FILE]: edit('places: [bergen]', 'places: [oslo]')})[0]?.params).toEqual({
      id: 'oslo',
      visit: 'norway',
    });
  });

  test('is silent about a finding of a place without a host', () => {
    expect(found({[FILE]: edit('hosts: [centre]\n', '')})).toEqual([]);
  });
});
