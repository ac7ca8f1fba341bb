import {parsePhone} from './phone';

describe('parsePhone', () => {
  test.each([
    ['112', 'cz', '112'],
    ['158', 'cz', '158'],
    ['116 006', 'cz', '116006'],
    ['116 006', 'no', '116006'],
    ['116 117', 'no', '116117'],
    ['02800', 'no', '02800'],
    ['800 60 50 80', 'cz', '+420800605080'],
    ['+420 800 605 080', 'cz', '+420800605080'],
    ['22 40 00 40', 'no', '+4722400040'],
    ['+47 22 40 00 40', 'cz', '+4722400040'],
  ] as const)('%s in %s is dialled as %s', (printed, country, dial) => {
    expect(parsePhone(printed, country)).toEqual({dial});
  });

  test.each([
    ['', 'cz'],
    ['12', 'cz'],
    ['158', 'no'],
    ['02800', 'cz'],
    ['116 117', 'cz'],
    ['116 00', 'cz'],
    ['22 40 00 40', 'cz'],
    ['604 326 809', 'no'],
    ['604 326 80', 'cz'],
    ['22-40-00-40', 'no'],
    ['tel. 112', 'cz'],
    ['112/113', 'no'],
    ['++112', 'cz'],
  ] as const)('%j cannot be dialled in %s', (printed, country) => {
    expect(parsePhone(printed, country)).toBeNull();
  });
});
