import {fromHtml} from 'hast-util-from-html';
import {EVERYTHING, HOSTILE, documentOf, paragraph, text} from '../../../../tests/fixtures/export/document';
import {docxFaults} from '../../../../tests/fixtures/export/docxFaults';
import type {ExportDocument} from '../model';
import type {DocxPicture} from './context';
import {docxFiles} from './files';

const PICTURE: DocxPicture = {raster: {bytes: new Uint8Array([1]), type: 'png', width: 40, height: 20}, svg: '<svg/>'};
const files = (document: ExportDocument) => docxFiles(document, () => PICTURE);
const body = (document: ExportDocument) => String(files(document)['word/document.xml']);

test.each(['page', 'template', 'handbook'] as const)('a %s with everything keeps the rules of the format', (kind) => {
  expect(docxFaults(files(documentOf(EVERYTHING, {kind})))).toEqual([]);
});

test('text that looks like markup stays text', () => {
  const blocks = [paragraph(HOSTILE), {kind: 'code' as const, text: HOSTILE}];
  const made = files(documentOf(blocks, {title: HOSTILE, footer: HOSTILE, address: HOSTILE, site: HOSTILE}));
  expect(docxFaults(made)).toEqual([]);
  expect(JSON.stringify(fromHtml(String(made['word/document.xml'])))).toContain('#panic');
});

test('the same model gives the same files', () => {
  expect(files(documentOf(EVERYTHING))).toEqual(files(documentOf(EVERYTHING)));
});

test('headings are headings, the language is named, the day is the text’s', () => {
  const made = files(documentOf(EVERYTHING));
  expect(body(documentOf(EVERYTHING))).toContain('<w:pStyle w:val="Heading1"/>');
  expect(made['word/styles.xml']).toContain('<w:lang w:val="cs-CZ"');
  expect(made['docProps/core.xml']).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z');
});

test('heads of tables are repeated; a wide table lies across', () => {
  const xml = body(documentOf(EVERYTHING));
  expect(xml).toContain('<w:tblHeader/>');
  expect(xml).toContain('w:orient="landscape"');
});

test('places to write on are content controls, boxes can be ticked', () => {
  const xml = body(documentOf(EVERYTHING, {kind: 'template'}));
  expect(xml.match(/<w:showingPlcHdr\/><w:text\/>/g)).toHaveLength(2);
  expect(xml.match(/<w14:checkbox>/g)).toHaveLength(2);
});

test('formulas are formulas, pictures have their alternative', () => {
  const xml = body(documentOf(EVERYTHING));
  expect(xml).toContain('<m:oMathPara><m:oMath>');
  expect(xml).toContain('descr="Kruh"');
});

test('a link inside leads to its place, one to nowhere is its words', () => {
  const xml = body(documentOf(EVERYTHING));
  const [, name] = /<w:hyperlink w:anchor="([^"]+)"/.exec(xml) ?? [];
  expect(xml).toContain(`<w:bookmarkStart w:id="${/w:id="(\d+)" w:name="part1"/.exec(xml)?.[1]}" w:name="${name}"/>`);
  expect(xml.match(/<w:hyperlink w:anchor=/g)).toHaveLength(1);
});

test('a list goes on counting nowhere but in itself', () => {
  const list = (value: string) => ({
    kind: 'list' as const,
    start: 1,
    items: [{ticked: null, blocks: [{kind: 'paragraph' as const, children: [text(value)]}]}],
  });
  const xml = body(documentOf([list('a'), list('b')]));
  expect([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['2', '3']);
});
