import {type Role, type Shape, round} from './shapes';

/*
 * Text in a drawing must be broken by us: SVG does not wrap. The width of a line is estimated, because nothing here can
 * measure; the estimate is that of a wide system font, so that a line is rather too short than cut.
 */

/** Width of a letter in parts of the font size: wide sans fonts such as Verdana or DejaVu stay below 10 % over it. */
function letterWidth(letter: string): number {
  if (/[ijlI.,:;'’‘|!()[\]íì]/.test(letter)) return 0.32;
  if (/[frt \-–/]/.test(letter)) return 0.38;
  if (/[mwMW—@%…]/.test(letter)) return 0.92;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  return 0.57;
}

/** Estimated width of a text, in the units of the drawing. */
export function textWidth(text: string, size: number, bold = false): number {
  const width = Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
  return width * size * (bold ? 1.08 : 1);
}

/** Breaks a text into lines at spaces; a word that is too long for a line stands alone on it. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && textWidth(longer, size, bold) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly role?: Role;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export interface TextBlock {
  readonly shapes: readonly Shape[];
  /** Height that the block takes, from its top to where the next may begin. */
  readonly height: number;
}

const SIZE = 14;
const LEADING = 1.35;

/** One line of text with its baseline at `y`. */
export function textLine(text: string, x: number, y: number, style: TextStyle = {}): Shape {
  const {size = SIZE, bold = false, role = 'ink', anchor = 'start'} = style;
  return [
    'text',
    {
      role,
      x: round(x),
      y: round(y),
      'font-size': size,
      ...(bold && {'font-weight': 700}),
      ...(anchor !== 'start' && {'text-anchor': anchor}),
    },
    [text],
  ];
}

/** A text with its top at `y`, broken into lines of at most `width`. */
export function textBlock(text: string, x: number, y: number, width: number, style: TextStyle = {}): TextBlock {
  const {size = SIZE, bold = false} = style;
  const lines = wrapText(text, width, size, bold);
  const step = size * LEADING;
  return {
    shapes: lines.map((words, index) => textLine(words, x, y + size + index * step, style)),
    height: lines.length * step,
  };
}
