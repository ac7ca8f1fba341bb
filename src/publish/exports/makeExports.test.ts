import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {unzipSync} from 'fflate';
import {EVERYTHING, HOSTILE, documentOf, paragraph, text} from '../../../tests/fixtures/export/document';
import {docxFaults} from '../../../tests/fixtures/export/docxFaults';
import {fontsOutside, readPdfs} from '../../../tests/fixtures/export/readPdfs';
import {type Overrides, writeSite} from '../../../tests/fixtures/site';
import type {ExportDocument} from '../../domain/export/model';
import {docxFiles} from '../../domain/export/docx/files';
import {pngDrawer} from '../../site/drawing/drawPng';
import {readSite} from '../../site/readSite';
import {CACHE} from './cache';
import {type Made, makeExports, placeExports, wantsExports} from './makeExports';
import {pdfWriter} from './pdf';
import {docxPicture} from './pictures';
import {packZip} from './zip';

const ORIGIN = 'https://guide.example';
const PAGE = 'docs/groups/evening.md';

/** A build's documents for the miniature site, and what was said meanwhile. */
async function make(root: string, day = '2026-01-20'): Promise<{made: Made; lines: string[]}> {
  const lines: string[] = [];
  const made = await makeExports({root, model: readSite(root), origin: ORIGIN, day, log: (line) => lines.push(line)});
  return {made, lines};
}

/** Does something with a miniature site that remains until it is done. */
async function inSite<T>(overrides: Overrides, work: (root: string) => Promise<T>): Promise<T> {
  const site = writeSite(overrides);
  try {
    return await work(site.root);
  } finally {
    site.remove();
  }
}

const count = (lines: readonly string[]) =>
  /(\d+) made, (\d+) unchanged/
    .exec(lines.at(-1) ?? '')
    ?.slice(1)
    .map(Number);

test('a second build makes nothing again; a changed page makes its own documents and no others', () =>
  inSite({}, async (root) => {
    const first = await make(root);
    expect(count(first.lines)?.[1]).toBe(0);
    expect(count((await make(root)).lines)?.[0]).toBe(0);
    fs.appendFileSync(path.join(root, 'versioned_docs/version-2016/index.md'), '\nMore.\n');
    expect(count((await make(root)).lines)?.[0]).toBeLessThanOrEqual(6);
  }));

test('two builds of one tree are the same byte for byte', () =>
  inSite({}, async (root) => {
    const first = await make(root);
    const bytes = Object.values(first.made.files).map((name) => fs.readFileSync(path.join(root, CACHE, name)));
    fs.rmSync(path.join(root, CACHE), {recursive: true});
    const second = await make(root);
    expect(second.made.hashes).toEqual(first.made.hashes);
    expect(bytes.length).toBe(Object.keys(second.made.files).length);
  }));

test('documents stand at their addresses and say nothing of the machine', () =>
  inSite({}, async (root) => {
    const {made} = await make(root);
    const folder = path.join(root, 'out');
    placeExports(root, folder, made);
    expect(fs.existsSync(path.join(folder, 'downloads/cs/2016/index.pdf'))).toBe(true);
    for (const file of Object.keys(made.files))
      expect(fs.readFileSync(path.join(folder, file)).includes(root)).toBe(false);
    const docx = unzipSync(fs.readFileSync(path.join(folder, 'downloads/nb/next/groups/evening.docx')));
    expect(docxFaults(docx)).toEqual([]);
  }));

test('bad input is said with its place, and its documents are sound', () =>
  inSite(
    {
      [PAGE]: (before) =>
        `${before}\nA formula $\\frac{a$, a smile 😀, שלום, and ${HOSTILE.replace(/[\u0000-\u001F\uD800`<>$]/g, '')}\n\n![Chairs](/img/gone.png)\n`,
    },
    async (root) => {
      const {made, lines} = await make(root);
      expect(lines).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^docs\/groups\/evening\.md:\d+: the formula "\\frac\{a" cannot be set/),
          expect.stringMatching(/^docs\/groups\/evening\.md:\d+: the picture "\/img\/gone\.png" is not in static/),
          expect.stringMatching(/^docs\/groups\/evening\.md: the PDF stands without its pictures: .*image/),
          expect.stringMatching(/^docs\/groups\/evening\.md: no font of the documents has U\+1F600, U\+05E9/),
        ]),
      );
      const [pdf] = readPdfs([path.join(root, CACHE, made.files['downloads/cs/next/groups/evening.pdf'] ?? '')]);
      expect(pdf?.ua).toBe('1');
      expect(pdf?.text).toContain('a smile □, □□□□');
    },
  ));

test('EXPORTS=0 leaves the documents out', () => {
  expect(wantsExports({EXPORTS: '0'})).toBe(false);
  expect(wantsExports({})).toBe(true);
});

describe('a PDF', () => {
  const write = (document: ExportDocument): {file: string; faults: string[]} => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pdf-'));
    const faults: string[] = [];
    const file = path.join(folder, 'a.pdf');
    fs.writeFileSync(
      file,
      pdfWriter(process.cwd()).write(document, (fault) => faults.push(fault)),
    );
    return {file, faults};
  };

  test('with everything is PDF/UA, tagged, embeds its fonts and names its language', () => {
    const {file, faults} = write(documentOf(EVERYTHING));
    expect(faults).toEqual([]);
    const [pdf] = readPdfs([file]);
    expect(pdf).toMatchObject({
      ua: '1',
      marked: true,
      lang: 'cs-CZ',
      title: 'Příliš žluťoučký Æøå',
      script: false,
      attachments: 0,
    });
    expect(pdf?.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'L', 'Figure', 'Formula', 'Link', 'Note']));
    expect(pdf?.figures).toEqual(expect.arrayContaining(['Kruh', '\\frac{a}{b}']));
    expect(pdf?.outline).toContain('První');
    expect(fontsOutside(file)).toEqual([]);
    expect(pdf?.text).toContain('Sloupec30: hodnota 30');
  });

  test('holds hostile text as text', () => {
    const {file} = write(documentOf([paragraph(HOSTILE)], {title: HOSTILE, footer: HOSTILE}));
    expect(readPdfs([file])[0]?.text.replace(/\s+/g, ' ')).toContain('#panic("x") $x$ *b* _e_ @ref <label>');
  });

  test('of a sheet that is meant to be one page is one, in smaller type', () => {
    const rows = Array.from({length: 32}, (_, index) => [
      [text(`Line ${index}`)],
      [text('Who it is for, in some words')],
    ]);
    const table = {kind: 'table' as const, head: [[], []], rows, align: [null, null], caption: null};
    expect(readPdfs([write(documentOf([table], {kind: 'sheet'})).file])[0]?.pages).toBe(1);
  });

  test('of two hundred pages is made', () => {
    const long = Array.from({length: 2400}, (_, index) =>
      paragraph(`${index} ${'Slovo se slovem dává větu. '.repeat(12)}`),
    );
    expect(readPdfs([write(documentOf(long)).file])[0]?.pages).toBeGreaterThan(200);
  });
});

test('a drawing stands in DOCX as SVG with a bitmap for programs that do not draw it', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20" font-family="sans-serif"><text x="2" y="12">č</text></svg>';
  const picture = docxPicture(process.cwd(), svg, await pngDrawer());
  expect(picture?.raster).toMatchObject({type: 'png', width: 40, height: 20});
  const files = docxFiles(documentOf(EVERYTHING), () => picture);
  expect(docxFaults(unzipSync(packZip(files)))).toEqual([]);
});
