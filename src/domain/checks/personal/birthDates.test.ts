import {birthDates} from './birthDates';
import {scanOf} from './scan';

const find = (text: string) => birthDates(scanOf(text)).length > 0;

describe('birthDates', () => {
  test.each([
    'narozena 12. 3. 1985',
    'narodil se v Brně 12.03.1985',
    'nar. 12. března 1985',
    'Datum narození: 12. 3. 85',
    'born on 12 March 1985',
    'Born March 12, 1985',
    'date of birth: 1985-03-12',
    'birthdate: "1985-03-12"',
    'født 12. mars 1985',
    'født den\n12.03.1985',
    'Fødselsdato: 12.3.1985',
    'f. 12.03.1985',
    '12. 3. 1985 se narodila',
    'Jana Nováková (12. 3. 1985)',
    'Kari Ann Nordmann, *12. mars 1985',
    'Jana Nováková, 12. 3. 1985',
  ])('finds one in %j', (text) => expect(find(text)).toBe(true));

  test.each([
    'Projekt skončil 1. srpna 2016.',
    'Persefona, 1. srpna 2016',
    'born in 1985',
    'narozena. Dne 12. 3. 1985 se sešla skupina',
    'The report (1 August 2016)',
    'newborn 12 March 1985',
    'released: "2026-01-20"',
    'Linka začala 1. října 2019.',
    'narozena 32. 13. 1985',
    '',
  ])('is silent about %j', (text) => expect(find(text)).toBe(false));
});
