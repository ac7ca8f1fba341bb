import fs from 'node:fs';
import path from 'node:path';
import {hasSitePages} from '../../config/part';
import {localePrefix} from '../../domain/locales/locales';
import {filesOf} from '../buildFiles';
import type {Run} from './startBuilder';
import {joinSitemaps} from './sitemaps';

const SITEMAP = 'sitemap.xml';

/** What of an edition's part belongs to the site; the rest is in the live part as well. */
function isOfEdition(file: string): boolean {
  return file === 'docs.html' || /^(?:docs|assets)\//.test(file);
}

/**
 * Puts built parts together into one site. Editions stay as they are, for later builds; files of the live part, which is built anew each
 * time, are moved.
 * @throws when two parts have different files at one address
 */
export function putTogether(folder: string, parts: readonly {run: Run; built: string}[]): void {
  const sitemaps = new Map<string, string[]>();
  for (const {run, built} of parts) {
    const below = path.join(folder, localePrefix(run.locale));
    for (const {file, kind} of filesOf(built)) {
      const source = path.join(built, file);
      const target = path.join(below, file);
      if (file === SITEMAP) {
        sitemaps.set(target, [...(sitemaps.get(target) ?? []), fs.readFileSync(source, 'utf8')]);
      } else if (kind === 'file' && (hasSitePages(run.part) || isOfEdition(file))) {
        if (fs.existsSync(target)) same(source, target, run, file);
        else {
          fs.mkdirSync(path.dirname(target), {recursive: true});
          const place = hasSitePages(run.part) ? fs.renameSync : fs.copyFileSync;
          place(source, target);
        }
      }
    }
  }
  for (const [file, texts] of sitemaps) fs.writeFileSync(file, joinSitemaps(texts));
}

function same(source: string, target: string, {part, locale}: Run, file: string): void {
  if (fs.readFileSync(source).equals(fs.readFileSync(target))) return;
  throw new Error(`The part "${part}" (${locale}) has another ${file} than a part before it; the site was not built.`);
}
