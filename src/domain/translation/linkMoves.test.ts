import {modelOf} from '../../../tests/fixtures/site';
import {linkKnowledge, otherTargets, sameTargets} from './linkMoves';

const there = ['/a.md', '/b.md', '/partners', 'https://x.org/1', 'https://x.org/2', 'https://y.org/'];
const others = (from: string, to: string) =>
  otherTargets([from], [to], (url) => there.includes(url.split('#')[0] ?? ''));

describe('link targets', () => {
  test.each([
    ['/gone.md', '/b.md'],
    ['/a.md', '/a.md#part'],
    ['/a.md#one', '/a.md#two'],
    ['/a.md', '/nowhere.md'],
    ['#one', '#two'],
    ['https://x.org/1', 'https://x.org/2'],
    ['http://www.x.org/1', 'https://x.org/1'],
  ])('%s -> %s only moved', (from, to) => {
    expect(others(from, to)).toEqual([]);
  });

  test.each([
    ['/a.md', '/b.md'],
    ['/a.md', '/partners'],
    ['/a.md', 'https://x.org/1'],
    ['https://x.org/1', 'https://y.org/'],
  ])('%s -> %s leads elsewhere', (from, to) => {
    expect(others(from, to)).toEqual([{from, to}]);
  });

  test('are compared across languages as a set', () => {
    expect(sameTargets(['/a.md', '/b.md#x'], ['/b.md', '/a.md'])).toBe(true);
    expect(sameTargets(['/a.md'], ['/b.md'])).toBe(false);
    expect(sameTargets(['/a.md'], ['/a.md', '/a.md'])).toBe(false);
  });

  test('exist in the edition of the page that links', () => {
    const knowledge = linkKnowledge(modelOf());
    const next = knowledge({collection: 'docs', edition: 'next'});
    const old = knowledge({collection: 'docs', edition: '2016'});
    expect([next('/groups/evening.md'), old('/groups/evening.md')]).toEqual([true, false]);
    expect([next('/img/map.webp'), next('/img/other.svg')]).toEqual([true, false]);
    expect([next('/partners/nok'), next('/partners/who')]).toEqual([true, false]);
    expect([next('#part'), next('https://example.org')]).toEqual([true, true]);
  });
});
