import fc from 'fast-check';
import {coordinates} from './coordinates';
import {scanOf} from './scan';

const find = (text: string) => coordinates(scanOf(text)).length > 0;

describe('coordinates', () => {
  test.each([
    '60.3913, 5.3221',
    '49,19510; 16,60680',
    '49.1951 16.6068',
    '49.1951N, 16.6068E',
    '60.391° N',
    '60°23\'28"N 5°19\'20"E',
    '60° 23′ 28″ N',
    "N 60° 23.456'",
    'https://www.google.com/maps/@60.39129,5.32214,15z',
    'https://www.openstreetmap.org/#map=15/60.39129/5.32214',
    'https://www.openstreetmap.org/?mlat=60.39129&mlon=5.32214',
    'https://mapy.cz/?x=16.6068&y=49.1951',
    'geo:60.391,5.322',
    'latitude: 60.39',
    'lng=5.32',
  ])('finds some in %j', (text) => expect(find(text)).toBe(true));

  test.each([
    '60.39, 5.32',
    '95% CI 0.1234, 0.5678',
    '12.5, 13.5',
    '20 °C',
    'z = 1.9600, p = 0.0500',
    '1. 8. 2016',
    '3.1415926',
    'CHAPTER 12.345 SECTIONS',
    '',
  ])('is silent about %j', (text) => expect(find(text)).toBe(false));

  test('pairs of shares and of effect sizes never hit', () => {
    const share = fc.double({min: -3, max: 3, noNaN: true}).map((number) => number.toFixed(4));
    fc.assert(fc.property(share, share, (a, b) => expect(find(`[${a}, ${b}]`)).toBe(false)));
  });
});
