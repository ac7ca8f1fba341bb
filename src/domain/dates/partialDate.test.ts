import {HTML_LANG} from '../locales/locales';
import {firstDay, formatPartialDate, isAfter} from './partialDate';
import {partialDate} from './partialDateSchema';

describe('firstDay', () => {
  test.each([
    ['2018', '2018-01-01'],
    ['2018-09', '2018-09-01'],
    ['2018-09-14', '2018-09-14'],
    ['2024-02-29', '2024-02-29'],
  ])('%s can mean %s at the earliest', (date, day) => {
    expect(firstDay(date)).toBe(day);
    expect(partialDate.safeParse(date).success).toBe(true);
  });

  test.each([
    '',
    '18',
    '2018-9',
    '2018-13',
    '2018-00',
    '2018-09-31',
    '2023-02-29',
    '2018-09-14T00:00',
    ' 2018',
    '14.9.2018',
  ])('%j is no date', (date) => {
    expect(firstDay(date)).toBeNull();
    expect(partialDate.safeParse(date).success).toBe(false);
  });

  test('a bare number is no date: YAML must quote a year', () => {
    expect(partialDate.safeParse(2018).success).toBe(false);
  });
});

describe('isAfter', () => {
  test.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2026-06', false],
    ['2026-07', true],
    ['2026', false],
    ['2027', true],
    ['not a date', false],
  ])('%s after 2026-06-30: %s', (date, after) => {
    expect(isAfter(date, '2026-06-30')).toBe(after);
  });
});

describe('formatPartialDate', () => {
  test.each([
    ['cs', '2016-08-01', '1. srpna 2016'],
    ['en', '2016-08-01', '1 August 2016'],
    ['nb', '2016-08-01', '1. august 2016'],
    ['cs', '2015-05', 'květen 2015'],
    ['en', '2015-05', 'May 2015'],
    ['nb', '2015-05', 'mai 2015'],
    ['cs', '2007', '2007'],
    ['en', '2007', '2007'],
    ['nb', '2007', '2007'],
  ] as const)('%s: %s is "%s", no more exact than it is', (locale, date, text) => {
    expect(formatPartialDate(date, HTML_LANG[locale]).replace(/\u00A0/g, ' ')).toBe(text);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('a day stays the same day on a machine in %s', (timeZone) => {
    const {DateTimeFormat} = Intl;
    const there = jest
      .spyOn(Intl, 'DateTimeFormat')
      .mockImplementation((tag, options) => new DateTimeFormat(tag, {timeZone, ...options}));
    expect(formatPartialDate('2016-08-01', 'en-GB')).toBe('1 August 2016');
    expect(formatPartialDate('2016', 'en-GB')).toBe('2016');
    there.mockRestore();
  });

  test('what is no date is shown as it stands', () => {
    expect(formatPartialDate('soon', 'en-GB')).toBe('soon');
  });
});
