import {today} from './today';

test('the day of the clock, unless a build is to be made again', () => {
  expect(today({})).toBe(new Date().toISOString().slice(0, 10));
  expect(today({SOURCE_DATE_EPOCH: ''})).toBe(today({}));
  expect(today({SOURCE_DATE_EPOCH: '1470009600'})).toBe('2016-08-01');
});

test.each(['yesterday', '-1', '1.5', '999999999999'])('%s is no day', (epoch) => {
  expect(() => today({SOURCE_DATE_EPOCH: epoch})).toThrow(`SOURCE_DATE_EPOCH="${epoch}"`);
});
