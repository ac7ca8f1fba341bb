/** Share of a text, around its middle, in which the end of a sentence is looked for. */
const MIDDLE = 0.25;

/** Place near the middle where a text may be cut: after a sentence, else between words, else between letters. */
function cutPlace(text: string): number {
  const middle = Math.floor(text.length / 2);
  const from = Math.floor(middle * (1 - MIDDLE));
  const sentence = text.slice(from, Math.ceil(middle * (1 + MIDDLE))).search(/[.!?…]\s/);
  if (sentence >= 0) return from + sentence + 1;
  const space = text.slice(middle).search(/\s/);
  if (space >= 0 && middle + space < text.length - 1) return middle + space;
  const before = text.slice(0, middle).search(/\s\S*$/);
  if (before > 0) return before;
  return /[\uD800-\uDBFF]/.test(text[middle - 1] ?? '') ? middle + 1 : middle; // never half of a surrogate pair
}

/**
 * Cuts a text into pieces that `fits` accepts; no word is lost, and none is cut that is shorter than a piece.
 * @throws RangeError when not even a single letter fits
 */
export function splitText(text: string, fits: (piece: string) => boolean): string[] {
  if (fits(text)) return [text];
  if (text.length < 2) throw new RangeError('There is no room for any text.');
  const cut = cutPlace(text);
  const halves = [text.slice(0, cut), text.slice(cut)].map((half) => half.trim()).filter((half) => half !== '');
  return halves.flatMap((half) => splitText(half, fits));
}
