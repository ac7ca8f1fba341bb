import {createRequire} from 'node:module';
import path from 'node:path';

/** Family name of the fonts below. */
export const FONT = 'Noto Sans';

/** Upright first: what it lacks is drawn as a box. */
const FONTS = [
  '400Regular/NotoSans_400Regular',
  '400Regular_Italic/NotoSans_400Regular_Italic',
  '700Bold/NotoSans_700Bold',
  '700Bold_Italic/NotoSans_700Bold_Italic',
];

/** Files of the fonts (TrueType) of documents and pictures; the package has no entry that names them. */
export function fontFiles(): string[] {
  const folder = path.dirname(createRequire(__filename).resolve('@expo-google-fonts/noto-sans/package.json'));
  return FONTS.map((name) => path.join(folder, `${name}.ttf`));
}
