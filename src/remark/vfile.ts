import path from 'node:path';
import type {VFile} from 'vfile';
import {placeOf} from '../domain/content/places';
import type {PagePlace} from '../domain/content/page';

/** Path of the file that is being compiled, from the root of the repository, with `/`. */
export function repositoryPath(siteDir: string, file: VFile): string {
  return path.relative(siteDir, file.path).split(path.sep).join('/');
}

/** Which page is being compiled; null for a file outside the content folders. */
export function placeOfFile(siteDir: string, file: VFile): PagePlace | null {
  return placeOf(repositoryPath(siteDir, file));
}
