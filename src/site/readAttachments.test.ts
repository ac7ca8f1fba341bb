import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import * as files from '../../tests/fixtures/attachmentFiles';
import {readAttachments} from './readAttachments';

const {ascii} = files;

/** The attachments of a tree with these files. */
function read(tree: Readonly<Record<string, Uint8Array | string>>) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'static-'));
  try {
    for (const [file, content] of Object.entries(tree)) {
      fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
      fs.writeFileSync(path.join(root, file), content);
    }
    return readAttachments(root);
  } finally {
    fs.rmSync(root, {recursive: true, force: true});
  }
}
const faultsOf = (file: string, content: Uint8Array | string) => read({[file]: content})[0]?.faults;

const deflated = (name: string, text: string | Uint8Array) =>
  ({name, method: 8, packed: new Uint8Array(zlib.deflateRawSync(text))}) as const;
const document = (author: string, ...more: files.Part[]) =>
  files.zip([
    deflated('word/document.xml', '<w:document/>'),
    deflated('docProps/core.xml', `<cp:coreProperties><dc:creator>${author}</dc:creator></cp:coreProperties>`),
    ...more,
  ]);

test('an empty tree has none; clean files have no faults', () => {
  expect(read({})).toEqual([]);
  const clean = read({
    'static/img/a.png': files.png(),
    'static/img/b.jpg': files.jpeg(),
    'static/img/c.webp': files.webp(),
    'static/img/d.avif': files.avif(['av01']),
    'static/img/icon.svg': '<svg/>',
    'static/files/e.docx': document(''),
    'static/files/f.csv': 'a;b\n',
    'static/files/g.pdf': '%PDF-1.7\n/Title (A report)',
  });
  expect(clean.map(({faults}) => faults)).toEqual(clean.map(() => []));
  expect(clean.map(({kind}) => kind)).toEqual(['office', 'text', 'pdf', 'png', 'jpeg', 'webp', 'avif', 'own']);
});

test.each(['a.svg', 'a.html', 'a.js', 'a.exe', 'a.heic', 'a'])('%s is of no allowed type', (name) => {
  expect(faultsOf(`static/files/${name}`, 'x')).toEqual([{fault: 'type'}]);
});

test.each([
  ['a.png', files.jpeg()],
  ['a.jpg', files.png()],
  ['a.pdf', ascii('<html>')],
  ['a.txt', ascii('a\0b')],
  ['a.docx', ascii('PK\x03\x04')],
  ['a.docx', files.zip([deflated('content.xml', 'x')])],
  ['a.docx', document('', deflated('word/vbaProject.bin', 'x'))],
  ['a.png', files.png().slice(0, 40)],
  ['a.jpg', files.jpeg().slice(0, -4)],
])('%s with other bytes is told', (name, bytes) => {
  expect(faultsOf(`static/files/${name}`, bytes)).toEqual([{fault: 'content'}]);
});

test.each([
  ['a.jpg', files.jpeg([files.jpegSegment(0xfe, ascii('x'))]), ['text']],
  ['a.avif', files.avif(['Exif']), ['exif']],
  ['a.docx', document('Somebody'), ['author']],
  ['a.docx', document('', deflated('word/media/1.jpeg', files.jpeg([files.jpegSegment(0xed, ascii('x'))]))), ['iptc']],
  [
    'a.odt',
    files.zip([
      deflated('content.xml', '<x/>'),
      {name: 'meta.xml', method: 0, packed: ascii('<dc:creator>S</dc:creator>')},
    ]),
    ['author'],
  ],
  ['a.pdf', ascii('%PDF-1.4\n1 0 obj <</Author (Somebody) /Creator (Writer)>>'), ['author', 'program']],
  [
    'a.pdf',
    Uint8Array.from([
      ...ascii('%PDF-1.5\n<<>> stream\n'),
      ...zlib.deflateSync('<</Author (Somebody)>>'),
      ...ascii('\nendstream'),
    ]),
    ['author'],
  ],
])('%s with metadata is told', (name, bytes, found) => {
  expect(faultsOf(`static/files/${name}`, bytes)).toEqual([{fault: 'metadata', found}]);
});

test('a picture of 50 MB is refused by its size and never opened', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'static-'));
  const read = jest.spyOn(fs, 'readFileSync');
  try {
    fs.mkdirSync(path.join(root, 'static/img'), {recursive: true});
    for (const name of ['a.png', 'a.exe']) {
      fs.writeFileSync(path.join(root, 'static/img', name), '');
      fs.truncateSync(path.join(root, 'static/img', name), 50_000_000);
    }
    read.mockClear();
    const size = {fault: 'size', limit: 2_000_000};
    expect(readAttachments(root).map(({faults}) => faults)).toEqual([[{fault: 'type'}, size], [size]]);
    expect(read).not.toHaveBeenCalled();
  } finally {
    read.mockRestore();
    fs.rmSync(root, {recursive: true, force: true});
  }
});

test('text has a smaller limit', () => {
  expect(faultsOf('static/files/a.csv', 'a'.repeat(200_001))).toEqual([{fault: 'size', limit: 200_000}]);
});

test('a packed bomb is told as damaged and not unpacked', () => {
  const bomb = document('', deflated('word/comments.xml', Buffer.alloc(60_000_000)));
  expect(faultsOf('static/files/a.docx', bomb)).toEqual([{fault: 'content'}]);
});

test('a symbolic link is left to the rule of links', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'static-'));
  fs.mkdirSync(path.join(root, 'static'));
  fs.symlinkSync('/etc/hostname', path.join(root, 'static/a.png'));
  expect(readAttachments(root)).toEqual([]);
  fs.rmSync(root, {recursive: true, force: true});
});
