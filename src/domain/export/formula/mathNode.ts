/** A formula as presentation MathML has it: an element with attributes, or the characters of a token. */
export interface MathNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MathNode[];
  /** Characters of `mi mn mo mtext`; '' for others. */
  readonly text: string;
}

/** Elements that every writer can set. */
export const MATH_ELEMENTS = [
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
  'mspace',
  'mfrac',
  'msqrt',
  'mroot',
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
] as const;

/** Signs that take their limits above and below: sums, products, integrals. */
export const LARGE = /^[∑∏∐∫∬∭∮⋃⋂⨁⨂]$/u;
/** Accents that KaTeX sets over a letter, and their combining forms. */
export const ACCENTS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '~': '\u0303',
  ˉ: '\u0304',
  '¯': '\u0304',
  '‾': '\u0304',
  '˙': '\u0307',
  '¨': '\u0308',
  '→': '\u20D7',
  '⃗': '\u20D7',
};
