import {append} from '../../../../tests/fixtures/site';
import {findings} from '../../../../tests/fixtures/findings';
import {personalBirthDate} from './personalBirthDate';

const FILE = 'docs/groups/evening.md';
const found = (text: string) => findings(personalBirthDate, {[FILE]: append(text)});

describe('personal-birth-date', () => {
  test.each([
    'Jana, narozená 12. 3. 1985',
    'born on 12 March 1985',
    '<!-- født 12.03.1985 -->',
    'Jana Nováková (12. 3. 1985)',
  ])('lists %j', (line) => expect(found(`\n${line}\n`)).toEqual([`${FILE} | ${line} | warning`]));

  test('its example is what it says', () => {
    const {wrong = '', right = ''} = personalBirthDate.example ?? {};
    expect(found(`\n${wrong}\n`)).toEqual([`${FILE} | ${wrong} | warning`]);
    expect(found(`\n${right}\n`)).toEqual([]);
  });

  test('is silent about the miniature site and other dates', () => {
    expect(found('\nProjekt skončil 1. srpna 2016.\n')).toEqual([]);
  });
});
