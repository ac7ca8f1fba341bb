import fc from 'fast-check';
import {phones, shortCodes} from './phones';
import {scanOf} from './scan';

const find = (text: string) => phones(scanOf(text)).length;
const short = (text: string) => shortCodes(scanOf(text)).length;

describe('phones', () => {
  test.each([
    // Ranges that nobody is given: 601 000 000 and its like are numbers of nobody in particular.
    '601 000 000',
    '601000000',
    '601-000-000',
    '601\u00A0000\u00A0000',
    '+420 601 000 000',
    '00420 601 000 000',
    'tel. 601\n000 000',
    'who: >-\n  call 601 000\n    000 now',
    '22 00 00 00',
    '400 00 000',
    '(+47) 22 00 00 00',
    '22-00-00-00',
    '2100-00-00',
    '+47 2100-10-10',
    '(+47)2100-10-10',
    '0047 2100-10-10',
    '+44 20 7946 0000',
    '**601** 000 000',
    '`601 000 000`',
    '<!-- 601 000 000 -->',
    '[call](tel:+420601000000)',
    '[write](https://wa.me/420601000000)',
    '[write](https://api.whatsapp.com/send?phone=420601000000)',
    'phone: "601000000"',
    '601&nbsp;000&nbsp;000',
  ])('finds one in %j', (text) => expect(find(text)).toBe(1));

  test.each([
    '1. 8. 2016',
    '01.08.2016',
    '2016-08-01 a 2016-09-02',
    'released: "2126-08-01"',
    '1848-03-15',
    '20160801',
    '2014-2016',
    '2014–2016',
    'v letech 2014\n2016',
    '10:30 – 12:30',
    '60.3912345, 5.3212345',
    '49.1951234N, 16.6068234E',
    'https://example.org/n/601000000/page-22000000',
    '::helplines{#cz-601000000}',
    'sources: [zprava-2018-601000000]',
    'doi 10.1234/601000000',
    'IČO 60100000, DIČ CZ60100000',
    'org.nr. 940 000 000',
    'ISBN 978-80-7367-123-4',
    '601 000 000 Kč',
    'NOK 601 000 000',
    '40 000 000 people',
    '0.601000000',
    'SE is about sqrt(1/8 + 0.25/16) = 0.375',
    '| 7.6 / 283 / 95 / 0 | 443 |',
    '112, 113, 158, 116 006',
    '',
  ])('is silent about %j', (text) => expect(find(text)).toBe(0));

  test('a row of small numbers is at most listed', () => {
    const row = phones(scanOf('Scores: 22 18 25 31 40 12 33 28'));
    expect(row.every(({sure}) => !sure)).toBe(true);
  });

  test.each(['1 ', '1.', '1\n', '+4', '12 ', '(1'])('takes no time over %j again and again', (piece) => {
    const started = performance.now();
    phones(scanOf(piece.repeat(15_000)));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('years, pages and small amounts never hit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1900, max: 2099}), {minLength: 1, maxLength: 6}), (years) => {
        expect(find(`V letech ${years.join(', ')} a na straně 12.`)).toBe(0);
      }),
    );
  });
});

describe('shortCodes', () => {
  test.each(['Volejte 112.', 'call 113', 'Ring politiet på 112', 'linka 116 006', '116 123', 'Policie: 158'])(
    'finds one in %j',
    (text) => expect(short(text)).toBe(1),
  );

  test.each([
    '112 stran',
    'zákon č. 112/2006',
    '§ 158',
    'volali 158 Kč',
    'https://example.org/call/112',
    'cz-116006',
    '116 0061',
    'phone 1125',
  ])('is silent about %j', (text) => expect(short(text)).toBe(0));
});
