import fs from 'node:fs';
import path from 'node:path';
import {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler';
import type {ExportDocument} from '../../domain/export/model';
import {coverageOf} from '../../domain/export/fonts/coverage';
import {typstSource} from '../../domain/export/typst/source';
import {fontFiles} from '../../site/drawing/fonts';

/** Sizes of text, in points, from the best to the smallest that is still read: a sheet that is meant to be one page takes the first that fits. */
const SIZES = {
  page: [10.5],
  handbook: [10.5],
  template: [11, 10.5, 10, 9.5, 9, 8.5],
  sheet: [14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7],
} as const;

/** Whether the compiler exists for this machine: its packages for some are stand-ins (README, "Pinned versions"). */
export const HAS_COMPILER = typeof (NodeCompiler as unknown) === 'function';

/** After how many documents what Typst remembers of earlier ones is dropped. */
const REMEMBERED = 1;

/** Writes PDF files (PDF/UA-1: the compiler refuses what a screen reader could not follow). */
export interface PdfWriter {
  /**
   * @param unsound is told why a document cannot be PDF/UA; it is a plain tagged PDF then
   * @throws with the compiler's own words when it cannot set the document at all
   */
  write(document: ExportDocument, unsound: (fault: string) => void): Buffer;
  /** Characters of a text that no font of the documents has. */
  missing(text: string): string[];
}

/**
 * @param root of the project: pictures are read from its `static/`
 */
export function pdfWriter(root: string): PdfWriter {
  const fonts = fontFiles().map((file) => fs.readFileSync(file));
  const regular = coverageOf(fonts[0] ?? Buffer.alloc(0));
  const covers = (character: string) => regular(character) || /\s/.test(character) || character === '□';
  const compiler = NodeCompiler.create({workspace: path.join(root, 'static'), fontArgs: [{fontBlobs: fonts}]});
  let written = 0;
  return {
    write(document, unsound) {
      const exported = (compiled: Parameters<NodeCompiler['pdf']>[0]): Buffer => {
        try {
          return compiler.pdf(compiled, {pdfStandard: 'ua-1'});
        } catch (error) {
          unsound(/message: "([^"]+)"/.exec(String(error))?.[1] ?? String(error));
          return compiler.pdf(compiled);
        }
      };
      written += 1;
      if (written % 5 === 0) compiler.evictCache(REMEMBERED);
      const sizes = SIZES[document.kind];
      for (const size of sizes) {
        const result = compiler.compile({mainFileContent: typstSource(document, {size, covers})});
        if (result.hasError() || !result.result) throw new Error(messages(compiler, result.takeDiagnostics()));
        const fits = sizes.length === 1 || result.result.numOfPages <= 1;
        if (fits) return exported(result.result);
      }
      // More than one sheet, then: in the size that is best read.
      return exported({mainFileContent: typstSource(document, {size: 10, covers})});
    },
    missing: (text) => [...new Set([...text].filter((character) => !covers(character)))],
  };
}

function messages(compiler: NodeCompiler, diagnostics: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  const found = diagnostics ? (compiler.fetchDiagnostics(diagnostics) as {message: string}[]) : [];
  return found.map(({message}) => message).join('; ') || 'the compiler gave no reason';
}
