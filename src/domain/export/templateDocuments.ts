import type {Page} from '../content/page';
import type {ExportProblem} from './content/reading';
import {citedSources} from './content/cited';
import {keysOf, readPageBlocks} from './content/readPage';
import {type ExportSite} from './exportSite';
import type {Block, ExportDocument, Template} from './model';
import {frameOf} from './pageDocument';
import {EXPORT_WORDS} from './words';

/** A template of a page as a sheet of its own, to fill in or to print. */
export interface TemplateSheet {
  readonly id: string;
  readonly document: ExportDocument;
}

/** The templates of a page, in their order; none for most pages. */
export function templateDocuments(
  site: ExportSite,
  page: Page,
  report: (problem: ExportProblem) => void,
): TemplateSheet[] {
  if (!page.outline.directives.some(({name}) => name === 'template')) return [];
  const words = EXPORT_WORDS[page.locale];
  const blocks = readPageBlocks(site, page, {
    locale: page.locale,
    words,
    cited: citedSources(site.model, keysOf(site, page), page.locale),
    deeper: 0,
    idOf: (id) => id,
    insideOf: () => null,
    glossary: false,
    report,
  });
  const frame = frameOf(site, page, words);
  // A sheet that is filled in is not a text to cite: it says where it is from at its foot, and no more.
  return templatesIn(blocks).map(({id, title, blocks: inside}) => ({
    id,
    document: {...frame, kind: 'template', title, blocks: inside, facts: []},
  }));
}

function templatesIn(blocks: readonly Block[]): Template[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'template') return [block];
    return block.kind === 'box' || block.kind === 'quote' ? templatesIn(block.blocks) : [];
  });
}
