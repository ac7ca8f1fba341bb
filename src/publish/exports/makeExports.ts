import fs from 'node:fs';
import path from 'node:path';
import type {Download, Downloads, Format} from '../../domain/export/addresses';
import type {ExportProblem} from '../../domain/export/content/reading';
import {docxFiles} from '../../domain/export/docx/files';
import {epubFiles} from '../../domain/export/epub/files';
import {exportSite} from '../../domain/export/exportSite';
import type {ExportDocument} from '../../domain/export/model';
import {hasFiles, textsOf, withoutFiles} from '../../domain/export/sound';
import {type Planned, exportPlan} from '../../domain/export/plan';
import type {SiteModel} from '../../domain/model/siteModel';
import type {MadeFiles} from '../downloadFaults';
import {type DrawPng, pngDrawer} from '../../site/drawing/drawPng';
import {hashOf} from '../hashes';
import {CACHE, cacheName, dropUnused, writersKey} from './cache';
import {readMenus} from './menus';
import {type PdfWriter, pdfWriter} from './pdf';
import {docxPicture, pictureFile} from './pictures';
import {packZip} from './zip';

/** Documents of a build: where each stands, and the file in the cache that it is. */
export interface Made {
  readonly downloads: Downloads;
  /** Path from the build's root -> name in the cache. */
  readonly files: Readonly<Record<string, string>>;
  /** Path from the build's root -> SHA-256 of the file. */
  readonly hashes: MadeFiles;
}

export interface ExportOptions {
  readonly root: string;
  readonly model: SiteModel;
  readonly origin: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Takes one line of progress or of what went wrong at a time. */
  readonly log: (line: string) => void;
}

/** Whether documents are made; `EXPORTS=0` leaves them out, for editing. */
export function wantsExports(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment.EXPORTS !== '0';
}

/**
 * Makes every document whose content changed since the last build and keeps the others. A document that cannot be made is left
 * out with a line that names its page: pages offer only what there is, and a build does not die of it.
 */
export async function makeExports({root, model, origin, day, log}: ExportOptions): Promise<Made> {
  const started = Date.now();
  fs.mkdirSync(path.join(root, CACHE), {recursive: true});
  const site = exportSite(model, {origin, day});
  const menus = await readMenus(
    root,
    model.editions.map(({id}) => id),
  );
  const report = ({file, line, what, mend}: ExportProblem) => log(`${file}:${line}: ${what}. ${mend}`);
  const plan = exportPlan(site, menus, report);
  const work: Work = {root, writers: writersKey(root), pdf: pdfWriter(root), draw: await pngDrawer(), log, made: 0};
  const downloads: Record<string, Download> = {};
  const files: Record<string, string> = {};
  for (const [index, planned] of plan.entries()) {
    const download = makeOne(work, planned, files);
    if (Object.keys(download.bytes).length > 0) downloads[planned.address] = download;
    if ((index + 1) % 50 === 0) log(`documents: ${index + 1} of ${plan.length}`);
  }
  dropUnused(root, new Set(Object.values(files)));
  const kept = Object.keys(files).length - work.made;
  log(`documents: ${work.made} made, ${kept} unchanged, ${Math.round((Date.now() - started) / 1000)} s`);
  const hashes = Object.entries(files).map(([file, name]) => [
    file,
    hashOf(fs.readFileSync(path.join(root, CACHE, name))),
  ]);
  return {downloads, files, hashes: Object.fromEntries(hashes) as MadeFiles};
}

interface Work {
  readonly root: string;
  readonly writers: string;
  readonly pdf: PdfWriter;
  readonly draw: DrawPng;
  readonly log: (line: string) => void;
  made: number;
}

function makeOne(work: Work, planned: Planned, files: Record<string, string>): Download {
  const {root, writers, log} = work;
  const bytes: Partial<Record<Format, number>> = {};
  let title = '';
  for (const format of planned.formats) {
    try {
      const document = planned.document();
      title = document.title;
      const name = cacheName(root, writers, document, format);
      const file = path.join(root, CACHE, name);
      if (!fs.existsSync(file)) {
        if (format === 'pdf') reportMissing(work, planned, document);
        // Whole or not at all: a build that is stopped must not leave half a document for the next one.
        fs.writeFileSync(`${file}.part`, written(work, planned, document, format));
        fs.renameSync(`${file}.part`, file);
        work.made += 1;
      }
      bytes[format] = fs.statSync(file).size;
      files[`${planned.address}.${format}`.slice(1)] = name;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log(`${planned.source}: no ${format.toUpperCase()} could be made (${planned.address}): ${reason}`);
    }
  }
  return {title, bytes};
}

function written({root, pdf, draw, log}: Work, {source}: Planned, document: ExportDocument, format: Format): Buffer {
  if (format === 'pdf') {
    const unsound = (fault: string) => log(`${source}: the PDF is not one for screen readers: ${fault}`);
    try {
      return pdf.write(document, unsound);
    } catch (error) {
      // A damaged picture must not cost its page the document.
      if (!hasFiles(document)) throw error;
      const plain = pdf.write({...document, blocks: withoutFiles(document.blocks)}, unsound);
      log(`${source}: the PDF stands without its pictures: ${error instanceof Error ? error.message : String(error)}`);
      return plain;
    }
  }
  if (format === 'docx') return packZip(docxFiles(document, (address) => docxPicture(root, address, draw)));
  return packZip(
    epubFiles(document, (address) => pictureFile(root, address)),
    ['mimetype'],
  );
}

/** Says which characters are drawn as boxes. */
function reportMissing({pdf, log}: Work, {source}: Planned, document: ExportDocument): void {
  const missing = pdf.missing(textsOf(document).join(''));
  if (missing.length === 0) return;
  const named = missing.map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  log(`${source}: no font of the documents has ${named.join(', ')}; the PDF shows □ instead.`);
}

/** Puts the documents of a build into its folder. */
export function placeExports(root: string, folder: string, {files}: Made): void {
  for (const [file, name] of Object.entries(files)) {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.copyFileSync(path.join(root, CACHE, name), target);
  }
}
