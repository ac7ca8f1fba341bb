import fc from 'fast-check';
import {fold} from './fold';

test.each([
  ['Žluťoučký kůň', 'zlutoucky kun'],
  ['ÆØÅ æøå', 'aeoa aeoa'],
  ['Straße', 'strasse'],
  ['Đorđe Łódź', 'dorde lodz'],
  ['Þórður œuvre ŧáŋ', 'thordur oeuvre tan'],
  ['İstanbul', 'istanbul'],
  ['ﬁnále', 'finale'],
  ['dů\u0301v', 'duv'],
  ['po\u00admoc', 'pomoc'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('composed and decomposed text fold alike', () => {
  for (const text of ['příběh', 'Ångstrøm', 'ČÁST']) {
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  }
});

test('folding twice changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 40}), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    {numRuns: 2000},
  );
});

test('every single code point folds to something stable', () => {
  for (let code = 0; code < 0x30000; code += 1) {
    const folded = fold(String.fromCodePoint(code));
    if (fold(folded) !== folded) {
      throw new Error(`U+${code.toString(16)}`);
    }
  }
});
