import {type Zippable, strToU8, zipSync} from 'fflate';

/** The first day that a zip can name: no file says when or where it was packed. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Packs files into a zip whose bytes depend on nothing but them.
 * @param stored names of files that are packed without compression, first (EPUB asks for `mimetype`)
 */
export function packZip(files: Readonly<Record<string, string | Uint8Array>>, stored: readonly string[] = []): Buffer {
  const first = stored.flatMap((name) => (files[name] === undefined ? [] : [name]));
  const names = [...first, ...Object.keys(files).filter((name) => !first.includes(name))];
  const zippable: Zippable = Object.fromEntries(
    names.map((name) => {
      const content = files[name] ?? '';
      const bytes = typeof content === 'string' ? strToU8(content) : content;
      return [name, [bytes, {level: stored.includes(name) ? 0 : 6, mtime: NO_TIME, os: 0}]];
    }),
  );
  return Buffer.from(zipSync(zippable));
}
