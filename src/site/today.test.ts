import {today} from './today';

test('is a day, the one of the clock in UTC', () => {
  jest.useFakeTimers({now: new Date('2026-03-01T23:59:59-02:00')});
  expect(today()).toBe('2026-03-02');
  jest.useRealTimers();
});
