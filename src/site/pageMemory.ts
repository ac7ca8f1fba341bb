import {pageProse, rememberProse} from '../domain/checks/text/pageProse';
import type {Page} from '../domain/content/page';
import type {Prose} from '../domain/content/prose';
import {type Section, rememberSections, sectionsOfPage} from '../domain/translation/sections';
import {Memory} from './memory';

const PLACE = {file: '.cache/pages.bin', code: ['src/domain', 'src/site']};

/** A page with all that is found out of its text alone. */
interface KeptPage {
  readonly page: Page;
  readonly prose: Prose;
  readonly sections: readonly Section[];
}

/** Pages of an earlier reading: to parse thousands of texts that nobody changed takes a tenth of a build. */
export class PageMemory {
  private readonly memory: Memory<KeptPage>;

  constructor(root: string) {
    this.memory = new Memory(root, PLACE);
  }

  /** The page that was read from exactly this text in this file, or null. */
  recall(file: string, text: string): Page | null {
    const kept = this.memory.recall(file, text);
    if (kept === null) return null;
    rememberProse(kept.page, kept.prose);
    rememberSections(kept.page, kept.sections);
    return kept.page;
  }

  /** Keeps a page that has just been read from this text, without a problem. */
  keep(page: Page, text: string): void {
    const {blocks, links, images, formulas} = pageProse({texts: {[page.file]: text}}, page);
    const prose = {blocks, links, images, formulas};
    this.memory.keep(page.file, text, {page, prose, sections: sectionsOfPage(page)});
  }

  /** Writes down what this reading has used, for the next one. */
  write(): void {
    this.memory.write();
  }
}
