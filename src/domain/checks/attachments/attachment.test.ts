import {attachmentKind, extensionOf, MEDIA_LIMIT, sizeLimit, TEXT_LIMIT} from './attachment';
import {beginsAs} from './magic';
import {officeMetadata} from './office';
import {pdfMetadata} from './pdf';
import * as files from '../../../../tests/fixtures/attachmentFiles';

test.each([
  ['static/img/a.PNG', 'png'],
  ['static/img/a.jpeg', 'jpeg'],
  ['static/files/a.docx', 'office'],
  ['static/files/a.csv', 'text'],
  ['static/img/icon.svg', 'own'],
  ['static/img/other.svg', null],
  ['static/img/a.heic', null],
  ['static/img/a.tiff', null],
  ['static/img/a.gif', null],
  ['static/files/a.doc', null],
  ['static/files/a.docm', null],
  ['static/files/a.html', null],
  ['static/files/a.pdf.exe', null],
  ['static/files/png', null],
  ['static/files/a.constructor', null],
])('%s is %s', (file, kind) => expect(attachmentKind(file)).toBe(kind));

test('text may be smaller than media; a name without a dot has no extension', () => {
  expect([sizeLimit('text'), sizeLimit('png'), sizeLimit(null)]).toEqual([TEXT_LIMIT, MEDIA_LIMIT, MEDIA_LIMIT]);
  expect(extensionOf('static/files/readme')).toBe('');
});

test('first bytes tell the kinds apart', () => {
  const samples = {
    jpeg: files.jpeg(),
    png: files.png(),
    webp: files.webp(),
    avif: files.avif(['av01']),
    pdf: files.ascii('%PDF-1.7'),
    office: files.zip([{name: 'a', method: 0, packed: files.ascii('x')}]),
  } as const;
  for (const [kind, bytes] of Object.entries(samples)) {
    for (const other of Object.keys(samples) as (keyof typeof samples)[]) {
      expect([kind, other, beginsAs(other, bytes)]).toEqual([kind, other, kind === other]);
    }
    expect(beginsAs('pdf', new Uint8Array())).toBe(false);
  }
  expect(beginsAs('text', files.ascii('a;b\n'))).toBe(true);
  expect(beginsAs('text', files.ascii('a\0b'))).toBe(false);
  expect(beginsAs('text', files.ascii('  <script>x()</script>'))).toBe(false);
});

test.each([
  ['/Author (Somebody)', ['author']],
  ['/Author <FEFF0041>', ['author']],
  ['/Author 12 0 R', ['author']],
  ['/Author () /Author <> /Author(  )', []],
  ['/Creator (Writer)', ['program']],
  ['<x:xmpmeta><dc:creator>x</dc:creator></x:xmpmeta>', ['xmp']],
  ['<x:xmpmeta><xmp:CreatorTool>x</xmp:CreatorTool></x:xmpmeta>', ['program']],
  ['<rdf:RDF exif:GPSLatitude="1">', ['xmp', 'gps']],
  ['/Title (A report) /Producer (x)', []],
])('the PDF text %j tells %j', (text, kinds) => expect(pdfMetadata(text)).toEqual(kinds));

test.each([
  ['<dc:creator>Somebody</dc:creator>', true],
  ['<cp:lastModifiedBy>Somebody</cp:lastModifiedBy>', true],
  ['<meta:initial-creator>x</meta:initial-creator>', true],
  ['<Company>A company</Company>', true],
  ['<w:ins w:author="Somebody">', true],
  ['<x15ac:absPath url="C:\\Users\\somebody\\" />', true],
  ['<dc:creator></dc:creator><cp:lastModifiedBy/><Company> </Company>', false],
  ['<w:ins w:author="Author"><w:ins w:author="">', false],
])('the office text %j names somebody: %s', (xml, named) => {
  expect(officeMetadata(xml)).toEqual(named ? ['author'] : []);
});
