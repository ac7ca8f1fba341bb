import {contentLines, escapeText, foldLine} from './contentLine';

const octets = (text: string) => new TextEncoder().encode(text).length;

test('a text value keeps its words and loses what would end it', () => {
  expect(escapeText('a, b; c\\d\r\ne\nf')).toBe('a\\, b\\; c\\\\d\\ne\\nf');
});

test.each(['SUMMARY:short', `DESCRIPTION:${'š'.repeat(80)}`, `DESCRIPTION:${'😀'.repeat(60)}`, `X:${'a'.repeat(73)}`])(
  'no folded line of %s is longer than 75 octets, and nothing is lost',
  (line) => {
    const folded = foldLine(line);
    for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
    expect(folded.replace(/\r\n /g, '')).toBe(line);
  },
);

test('75 octets stay one line, 76 do not', () => {
  expect(foldLine('a'.repeat(75))).not.toContain('\r\n');
  expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
});

test('every line ends with CRLF', () => {
  expect(contentLines(['A:1', 'B:2'])).toBe('A:1\r\nB:2\r\n');
});
