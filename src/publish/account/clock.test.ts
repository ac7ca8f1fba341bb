import {performance} from 'node:perf_hooks';
import {newAccount} from './clock';

afterEach(() => jest.restoreAllMocks());

/** The machine's clock says these moments, in ms, one at each look. */
const clockSays = (...moments: number[]) =>
  moments.forEach((moment) => jest.spyOn(performance, 'now').mockImplementationOnce(() => moment));

test('what was counted stands in the order in which it began, in seconds', () => {
  const now = jest.spyOn(performance, 'now');
  const account = newAccount();
  now.mockReturnValueOnce(1000);
  const whole = account.start('whole');
  now.mockReturnValueOnce(2000);
  const inner = account.start('inner');
  now.mockReturnValueOnce(4600);
  expect(inner.stop()).toBe(3);
  now.mockReturnValueOnce(8400);
  expect(whole.stop()).toBe(7);
  expect(account.entries()).toEqual([
    {what: 'whole', seconds: 7.4},
    {what: 'inner', seconds: 2.6},
  ]);
});

test('what has not ended took no time yet; an account begins empty and is its own', () => {
  clockSays(0);
  const account = newAccount();
  account.start('running');
  expect(account.entries()).toEqual([{what: 'running', seconds: 0}]);
  expect(newAccount().entries()).toEqual([]);
});
