import fc from 'fast-check';
import {type DecimalSign, certainSign, readNumber} from './readNumber';

const both = new Set<DecimalSign>([',', '.']);
const comma = new Set<DecimalSign>([',']);
const point = new Set<DecimalSign>(['.']);

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 7 ', 7],
  ['-3', -3],
  ['\u22123,5', -3.5],
  ['\u20133', -3],
  ['+4', 4],
  ['0,445', 0.445],
  ['0.445', 0.445],
  ['007', 7],
])('%j is %d whatever the language', (cell, value) => {
  expect(readNumber(cell, comma)).toEqual({value});
  expect(readNumber(cell, point)).toEqual({value});
});

test('three digits after a sign are decimals only where that sign is the decimal one', () => {
  expect(readNumber('1,349', comma)).toEqual({value: 1.349});
  expect(readNumber('1.349', comma)).toEqual({fault: 'ambiguous'});
  expect(readNumber('1.349', both)).toEqual({value: 1.349});
  expect([certainSign('1.349'), certainSign('0.349'), certainSign('1,5'), certainSign('15')]).toEqual([
    null,
    '.',
    ',',
    null,
  ]);
});

test.each(['1 234', '1\u00a0234', '1\u202f234,5', '1.234,5', '1,234.5', '1,234,567', '1’234'])(
  '%j is refused as cut into thousands',
  (cell) => {
    expect(readNumber(cell, both)).toEqual({fault: 'thousands'});
  },
);

test.each([
  '',
  'x',
  '12 8',
  '1e5',
  '0x1f',
  'Infinity',
  'NaN',
  '5²',
  '½',
  '12%',
  '1,2,3',
  ',5',
  '5,',
  '--5',
  '1'.repeat(400),
])('%j is not a number', (cell) => {
  expect(readNumber(cell, both)).toEqual({fault: 'not-a-number'});
});

test('every number is read back from both ways of writing it', () => {
  fc.assert(
    fc.property(fc.integer({min: -99999, max: 99999}), (hundredths) => {
      const text = (hundredths / 100).toFixed(2);
      expect(readNumber(text, comma)).toEqual({value: hundredths / 100 || 0 * hundredths});
      expect(readNumber(text.replace('.', ','), point)).toEqual({value: hundredths / 100 || 0 * hundredths});
    }),
  );
});
