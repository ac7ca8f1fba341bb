import {DOWNLOAD_FOLDER} from '../../domain/safety/siteFolders';
import {extensionOf} from '../../domain/safety/fileTypes';
import {isTwin} from '../compress';

/** Kinds of files by which bytes are counted. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  pages: ['html'],
  scripts: ['js'],
  styles: ['css'],
  pictures: ['svg', 'png', 'webp', 'jpg', 'jpeg', 'ico'],
};

function kindOf(file: string): string {
  if (isTwin(file)) return 'compressed copies';
  if (`/${file}`.startsWith(DOWNLOAD_FOLDER)) return 'documents';
  if (/(?:^|\/)(?:assets\/search|search)\//.test(file)) return 'search indexes';
  const ending = extensionOf(file);
  return Object.keys(KINDS).find((kind) => KINDS[kind]?.includes(ending)) ?? 'other files';
}

/** Files and bytes of each kind, the heaviest first. */
export function bytesByKind(
  files: readonly {file: string; bytes: number}[],
): {kind: string; files: number; bytes: number}[] {
  const kinds = new Map<string, {files: number; bytes: number}>();
  for (const {file, bytes} of files) {
    const before = kinds.get(kindOf(file)) ?? {files: 0, bytes: 0};
    kinds.set(kindOf(file), {files: before.files + 1, bytes: before.bytes + bytes});
  }
  return [...kinds].map(([kind, sum]) => ({kind, ...sum})).sort((a, b) => b.bytes - a.bytes);
}
