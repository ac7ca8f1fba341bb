import {statusMatrix} from './matrix';
import type {LocaleState} from './state';
import type {TextState} from './states';

const state = (of: LocaleState['state'], accepted?: string): LocaleState => ({
  state: of,
  sections: [],
  notes: [],
  ...(accepted !== undefined && {accepted}),
});
const text = (stem: string, en: LocaleState, nb: LocaleState): TextState => {
  const [group = '', ...path] = stem.split('/');
  const folder = path.slice(0, -1).join('/');
  const locales = {cs: state('source'), en, nb};
  return {stem, kind: 'page', group, folder, path: path.join('/'), source: 'cs', titles: {cs: stem}, locales};
};

const STATES = [
  text('next/index', state('current', '2026-01-01'), state('outdated', '2026-03-01')),
  text('next/groups/a', state('current', '2026-01-01'), state('outdated', '2026-02-01')),
  text('next/groups/b', state('not-translated'), state('outdated')),
  text('2016/index', state('current', '2026-01-01'), state('current', '2026-01-01')),
];

describe('status matrix', () => {
  const matrix = statusMatrix(STATES, '2026-04-01');

  test('has a row for each folder of each edition', () => {
    expect(matrix.rows.map(({group, folder, tallies}) => [group, folder, tallies.en.percent])).toEqual([
      ['next', '', 100],
      ['next', 'groups', 50],
      ['2016', '', 100],
    ]);
    expect(matrix.groups.map(({group, tallies}) => [group, tallies.nb.percent])).toEqual([
      ['next', 0],
      ['2016', 100],
    ]);
  });

  test('counts what a reader of the language gets right', () => {
    expect(matrix.totals.cs).toEqual({
      total: 4,
      source: 4,
      current: 0,
      outdated: 0,
      notTranslated: 0,
      sourceMissing: 0,
      percent: 100,
    });
    expect(matrix.totals.en).toMatchObject({current: 3, notTranslated: 1, percent: 75});
    expect(matrix.totals.nb).toMatchObject({current: 1, outdated: 3, percent: 25});
  });

  test('never rounds up to 100', () => {
    const many = [...Array<TextState>(299).fill(STATES[3] as TextState), STATES[2] as TextState];
    expect(statusMatrix(many, '2026-04-01').totals.en.percent).toBe(99);
  });

  test('lists the oldest gaps first, those that were never right last', () => {
    expect(matrix.gaps.map(({stem, locale, since, days}) => [stem, locale, since, days])).toEqual([
      ['next/groups/a', 'nb', '2026-02-01', 59],
      ['next/index', 'nb', '2026-03-01', 31],
      ['next/groups/b', 'en', null, null],
      ['next/groups/b', 'nb', null, null],
    ]);
  });

  test('of nothing is complete', () => {
    expect(statusMatrix([], '2026-04-01')).toMatchObject({rows: [], gaps: [], totals: {cs: {percent: 100}}});
  });
});
