/*
 * Which characters a font can draw: its table `cmap` (OpenType specification, formats 4 and 12).
 */

/** A test for characters, from the bytes of a TrueType font; nothing is covered when the table cannot be read. */
export function coverageOf(font: Uint8Array): (character: string) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const ranges = tables(view).flatMap((offset) => rangesAt(view, offset));
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => code >= first && code <= last);
  };
}

type Range = readonly [first: number, last: number];

/** Places of the font's Unicode tables. */
function tables(view: DataView): number[] {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (view.getUint32(record) !== 0x636d6170) continue;
    const cmap = view.getUint32(record + 8);
    return Array.from({length: view.getUint16(cmap + 2)}, (_, each) => cmap + view.getUint32(cmap + 8 + each * 8));
  }
  return [];
}

function rangesAt(view: DataView, offset: number): Range[] {
  const format = view.getUint16(offset);
  if (format === 12)
    return Array.from({length: view.getUint32(offset + 12)}, (_, index): Range => {
      const group = offset + 16 + index * 12;
      return [view.getUint32(group), view.getUint32(group + 4)];
    });
  if (format !== 4) return [];
  const doubled = view.getUint16(offset + 6);
  return Array.from({length: doubled / 2}, (_, index): Range => {
    const last = view.getUint16(offset + 14 + index * 2);
    const first = view.getUint16(offset + 16 + doubled + index * 2);
    return [first, last];
  }).filter(([first, last]) => first <= last && first !== 0xffff);
}
