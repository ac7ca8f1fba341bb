/** Longest line of a mail without its line break (RFC 2045, 6.7; RFC 2047, 2). */
const MOST = 76;
/** Longest encoded word. */
const MOST_IN_WORD = 75;

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const hex = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** A text as quoted-printable (RFC 2045, section 6.7) with CRLF; no character is cut by a soft line break. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(encodedLine)
    .join('\r\n');
}

function encodedLine(line: string): string {
  const characters = [...line];
  const lines: string[] = [];
  let current = '';
  characters.forEach((character, index) => {
    const isLast = index === characters.length - 1;
    const isBlank = character === ' ' || character === '\t';
    const plain = (/[\x21-\x7e]/.test(character) && character !== '=') || (isBlank && !isLast);
    const piece = plain ? character : bytesOf(character).map(hex).join('');
    if (current.length + piece.length > MOST - (isLast ? 0 : 1)) {
      lines.push(`${current}=`);
      current = '';
    }
    current += piece;
  });
  return [...lines, current].join('\r\n');
}

/**
 * A header's text: as it is while it is plain ASCII, else in encoded words (RFC 2047) on folded lines.
 * @param used characters of the first line that the header's name takes
 */
export function headerText(text: string, used: number): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let current = '';
  let room = MOST_IN_WORD - used;
  for (const character of text) {
    const piece =
      character === ' ' ? '_' : /[A-Za-z0-9]/.test(character) ? character : bytesOf(character).map(hex).join('');
    if ('=?UTF-8?Q??='.length + current.length + piece.length > room) {
      words.push(current);
      current = '';
      room = MOST_IN_WORD - 1;
    }
    current += piece;
  }
  return [...words, current].map((word) => `=?UTF-8?Q?${word}?=`).join('\r\n ');
}
