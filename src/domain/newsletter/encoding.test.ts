import {headerText, quotedPrintable} from './encoding';

const decoded = (text: string) =>
  Buffer.from(
    text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  )
    .toString('utf8')
    .replace(/\r\n/g, '\n');

test.each([
  ['', ''],
  ['plain text', 'short'],
  ['letters', 'Příliš žluťoučký kůň, blåbærsyltetøy = 100 %'],
  ['a long line', 'á'.repeat(200)],
  ['a long plain line', 'a'.repeat(76 * 3 + 1)],
  ['blanks at the end', 'a \nb\t\n\n'],
  ['an emoji at the edge', `${'a'.repeat(70)}😀😀`],
])('quoted-printable gives back %s, in lines of at most 76', (_what, text) => {
  const encoded = quotedPrintable(text);
  for (const line of encoded.split('\r\n')) {
    expect(line.length).toBeLessThanOrEqual(76);
    expect(line).toMatch(/^[\t\x20-\x7e]*$/);
    expect(line).not.toMatch(/[ \t]$/);
  }
  expect(decoded(encoded)).toBe(text);
});

test('a plain header stays as it is', () => {
  expect(headerText('Guide: News, 1 August 2016', 9)).toBe('Guide: News, 1 August 2016');
});

test('another one is written in encoded words that fit their lines', () => {
  const lines = `Subject: ${headerText(`Průvodce: ${'ž'.repeat(60)}`, 9)}`.split('\r\n');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(76);
});
