import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import {pageProse, rememberProse} from '../domain/checks/text/pageProse';
import type {Page} from '../domain/content/page';
import type {Prose} from '../domain/content/prose';
import {type Section, rememberSections, sectionsOfPage} from '../domain/translation/sections';
import {listFiles} from './tree';

/** Where pages are kept between builds, as they were read. */
const KEPT = '.cache/pages.bin';
/** What decides how a page is read: when it changes, every page is read anew. */
const READERS = ['src/domain', 'src/site', 'package-lock.json'];

/** A page with all that is found out of its text alone. */
interface KeptPage {
  /** Fingerprint of the text. */
  readonly text: string;
  readonly page: Page;
  readonly prose: Prose;
  readonly sections: readonly Section[];
}

interface Kept {
  readonly readers: string;
  readonly pages: ReadonlyMap<string, KeptPage>;
}

/** Pages of an earlier reading: to parse thousands of texts that nobody changed takes a tenth of a build. */
export class PageMemory {
  private readonly readers: string;
  private readonly before: ReadonlyMap<string, KeptPage>;
  private readonly now = new Map<string, KeptPage>();
  private isNew = false;

  constructor(private readonly root: string) {
    this.readers = readersOf(root);
    const kept = readKept(path.join(root, KEPT));
    this.before = kept?.readers === this.readers ? kept.pages : new Map<string, KeptPage>();
  }

  /** The page that was read from exactly this text in this file, or null. */
  recall(file: string, text: string): Page | null {
    const kept = this.before.get(file);
    if (kept?.text !== fingerprintOf(text)) return null;
    this.now.set(file, kept);
    rememberProse(kept.page, kept.prose);
    rememberSections(kept.page, kept.sections);
    return kept.page;
  }

  /** Keeps a page that has just been read from this text, without a problem. */
  keep(page: Page, text: string): void {
    const {blocks, links, images, formulas} = pageProse({texts: {[page.file]: text}}, page);
    const prose = {blocks, links, images, formulas};
    this.now.set(page.file, {text: fingerprintOf(text), page, prose, sections: sectionsOfPage(page)});
    this.isNew = true;
  }

  /** Writes down what this reading has used, for the next one. */
  write(): void {
    if (!this.isNew && this.now.size === this.before.size) return;
    const file = path.join(this.root, KEPT);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, v8.serialize({readers: this.readers, pages: this.now} satisfies Kept));
  }
}

/** What an earlier reading wrote; null when there is nothing, or nothing that can be read. */
function readKept(file: string): Kept | null {
  try {
    return v8.deserialize(fs.readFileSync(file)) as Kept;
  } catch {
    return null;
  }
}

const fingerprintOf = (text: string) => createHash('sha256').update(text).digest('base64');

function readersOf(root: string): string {
  const hash = createHash('sha256');
  for (const {file} of READERS.flatMap((place) => filesAt(root, place)))
    hash.update(`${file}\0`).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('base64');
}

function filesAt(root: string, place: string): readonly {file: string}[] {
  const stat = fs.statSync(path.join(root, place), {throwIfNoEntry: false});
  return stat?.isFile() ? [{file: place}] : listFiles(root, place).filter(({isLink}) => !isLink);
}
