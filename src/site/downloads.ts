import fs from 'node:fs';
import path from 'node:path';
import {placeOf} from '../domain/content/places';
import type {Downloads} from '../domain/export/addresses';
import {type PageDownloads, pageDownloads} from '../domain/views/downloads';

const read = new Map<string, Downloads>();

/** Documents that the build made before its pages; none without a list, as in live editing. */
export function readDownloads(list: string | undefined): Downloads {
  if (list === undefined) return {};
  const known = read.get(list);
  if (known) return known;
  const downloads = JSON.parse(fs.readFileSync(list, 'utf8')) as Downloads;
  read.set(list, downloads);
  return downloads;
}

/** What a page offers to download, by its file; null for a page without documents. */
export function downloadsOfPage(file: string, list: string | undefined): PageDownloads | null {
  if (list === undefined) return null;
  const place = placeOf(placeInTree(file));
  return place && pageDownloads(readDownloads(list), place);
}

/** A page's path from the root of the repository, in which builds run. */
function placeInTree(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.split(path.sep).join('/');
}
