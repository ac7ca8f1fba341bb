import {collapse, foldTypography, likeness} from './typography';

const same = (text: string) => collapse(foldTypography(text));

describe('typography', () => {
  test.each([
    ['quotation marks of the languages', ['„ano“', '“ano”', '«ano»', '»ano«', '"ano"', '‘ano’', "'ano'"]],
    ['apostrophes', ['the group’s', "the group's"]],
    ['quotation marks inside others', ['“‘yes’ she said”', '‘“yes” she said’', '"\'yes\' she said"']],
    ['dashes between words', ['skupina – ne kurz', 'skupina — ne kurz', 'skupina - ne kurz', 'skupina—ne kurz']],
    ['dashes between numbers', ['5–7 žen', '5-7 žen', '5 – 7 žen', '5—7 žen']],
    ['dash at the beginning of a line', ['– ano', '— ano', '- ano']],
    ['hyphens', ['self‑help', 'self-help', 'self‐help']],
    ['three dots', ['a pak…', 'a pak...']],
    ['spaces that do not break', ['v\u00A0Brně', 'v Brně', 'v\u202FBrně']],
    ['soft hyphens', ['po\u00ADmoc', 'pomoc']],
    ['Unicode forms', ['domácí'.normalize('NFD'), 'domácí'.normalize('NFC')]],
  ])('does not tell apart: %s', (_name, writings) => {
    expect(new Set(writings.map(same)).size).toBe(1);
  });

  test.each([
    ['42 setkání', '43 setkání'],
    ['Skupina', 'skupina'],
    ['vyléčen', 'vylecen'],
    ['“safe”', 'safe'],
    ['self-help', 'selfhelp'],
    ['5 %', '5%'],
    ['ano, ne', 'ano ne'],
    ['−5', '5'],
  ])('tells apart %j and %j', (a, b) => {
    expect(same(a)).not.toBe(same(b));
  });

  test('likeness counts shared words', () => {
    expect(likeness('a b c d', 'a b c d')).toBe(1);
    expect(likeness('a b', 'c d')).toBe(0);
    expect(likeness('a a b', 'a b c')).toBeCloseTo(2 / 3);
    expect(likeness('„a“ b', '"a" b')).toBe(1);
    expect(likeness('', '')).toBe(1);
  });
});
