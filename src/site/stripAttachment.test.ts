import zlib from 'node:zlib';
import * as files from '../../tests/fixtures/attachmentFiles';
import {latin1} from '../domain/checks/attachments/metadata';
import {zipEntries} from '../domain/checks/attachments/zip';
import {crc32} from '../domain/search/checksum';
import {stripAttachment} from './stripAttachment';

const {ascii} = files;
const deflated = (name: string, text: string | Uint8Array) =>
  ({name, method: 8, packed: new Uint8Array(zlib.deflateRawSync(text))}) as const;
const photo = files.jpeg([files.jpegSegment(0xe1, ascii('Exif\0\0II'))]);

/** Parts of a zip file unpacked, by name. */
function partsOf(bytes: Uint8Array | null): Record<string, string> {
  return Object.fromEntries(
    zipEntries(bytes ?? new Uint8Array()).map(({name, method, packed}) => [
      name,
      (method === 0 ? Buffer.from(packed) : zlib.inflateRawSync(packed)).toString('utf8'),
    ]),
  );
}

describe('office documents', () => {
  const BODY =
    '<w:document><w:ins w:author="Jana Nováková" w:date="2026-01-01"><w:t>Slovo ženy</w:t></w:ins></w:document>';
  const docx = files.zip([
    deflated('word/document.xml', BODY),
    deflated('word/comments.xml', '<w:comment w:author="Jana" w:initials="JN"><w:t>A remark</w:t></w:comment>'),
    deflated('word/people.xml', '<w15:person w15:author="J"><w15:presenceInfo userId="j@x.no"/></w15:person>'),
    deflated('docProps/core.xml', '<dc:title>Plan</dc:title><dc:creator>Jana</dc:creator><cp:lastModifiedBy/>'),
    deflated('docProps/app.xml', '<Company>Persefona</Company><Pages>3</Pages>'),
    deflated('word/media/1.jpeg', photo),
    deflated('word/styles.xml', '<w:styles/>'),
  ]);

  test('lose the names of people and what hides in their pictures, and no word of their text', () => {
    const parts = partsOf(stripAttachment('static/files/a.docx', docx));
    expect(parts).toMatchObject({
      'word/document.xml': BODY.replace('Jana Nováková', 'Author'),
      'word/comments.xml': '<w:comment w:author="Author" w:initials=""><w:t>A remark</w:t></w:comment>',
      'word/people.xml': '<w15:person w15:author="Author"><w15:presenceInfo userId="Author"/></w15:person>',
      'docProps/core.xml': '<dc:title>Plan</dc:title><dc:creator></dc:creator><cp:lastModifiedBy/>',
      'docProps/app.xml': '<Company></Company><Pages>3</Pages>',
      'word/styles.xml': '<w:styles/>',
    });
    expect(parts['word/media/1.jpeg']).toBe(Buffer.from(files.jpeg()).toString('utf8'));
  });

  test('keep the order of their parts, of which ODF needs the first unpacked', () => {
    const odt = files.zip([
      {name: 'mimetype', method: 0, packed: ascii('application/vnd.oasis.opendocument.text')},
      deflated('content.xml', '<x/>'),
      {name: 'meta.xml', method: 0, packed: ascii('<meta:initial-creator>S</meta:initial-creator>')},
    ]);
    const stripped = stripAttachment('a.odt', odt);
    expect(latin1(stripped ?? new Uint8Array(), 30, 46)).toBe('mimetypeapplicat');
    expect(Object.keys(partsOf(stripped))).toEqual(['mimetype', 'content.xml', 'meta.xml']);
  });

  test('say the right length and check sum of what was packed anew, in both of their headers', () => {
    const stripped = stripAttachment('a.docx', docx) ?? new Uint8Array();
    const core = zipEntries(stripped).find(({name}) => name === 'docProps/core.xml');
    const text = zlib.inflateRawSync(core?.packed ?? new Uint8Array());
    expect([core?.size, core?.crc]).toEqual([text.length, crc32(text)]);
    const local = new DataView(stripped.buffer, latin1(stripped).indexOf('docProps/core.xml') - 30);
    expect([14, 18, 22].map((at) => local.getUint32(at, true))).toEqual([core?.crc, core?.packed.length, core?.size]);
  });
});

describe('PDF', () => {
  const stream = (head: string, content: string | Uint8Array) =>
    Buffer.concat([Buffer.from(`${head}\nstream\n`, 'latin1'), Buffer.from(content), Buffer.from('\nendstream\n')]);
  const strip = (...pieces: (string | Uint8Array)[]) => {
    const before = Buffer.concat(pieces.map((piece) => Buffer.from(piece as never)));
    const after = stripAttachment('static/files/a.pdf', new Uint8Array(before));
    if (after) expect(after).toHaveLength(before.length);
    return after && Buffer.from(after).toString('latin1');
  };

  test.each([
    ['/Author (Jana \\) (N) x) /Title (Plan)', '/Author (             ) /Title (Plan)'],
    ['/Creator <4a616e61> /Title (Plan)', '/Creator <        > /Title (Plan)'],
    ['/Author 7 0 R >>\n7 0 obj\n(Jana)\nendobj', '/Author ()    >>\n7 0 obj\n(    )\nendobj'],
  ])('names are blank where they stand: %s', (before, after) => {
    expect(strip(`%PDF-1.4\n1 0 obj <<${before}`)).toBe(`%PDF-1.4\n1 0 obj <<${after}`);
  });

  test('the text of a page stays, even where it looks like a name', () => {
    const page = '(/Author \\(Jana\\)) Tj';
    const after = strip('%PDF-1.4\n1 0 obj <</Author (J)>>\n', stream('2 0 obj <<>>', page));
    expect(after).toContain(page);
    expect(after).toContain('/Author ( )');
  });

  test('a packet of XMP is emptied, packed or not', () => {
    const packet = `<?xpacket begin=""?><x:xmpmeta><dc:creator>Jana</dc:creator></x:xmpmeta>${' '.repeat(200)}`;
    const plain = strip('%PDF-1.4\n', stream('3 0 obj <</Type /Metadata>>', packet));
    expect(plain).toContain('stream\n<empty/>  ');
    expect(plain).not.toContain('Jana');
    const packed = strip('%PDF-1.4\n', stream('3 0 obj <</Filter /FlateDecode>>', zlib.deflateSync(packet)));
    expect(packed).not.toBeNull();
    const begin = (packed ?? '').indexOf('stream\n') + 7;
    expect(zlib.inflateSync(Buffer.from((packed ?? '').slice(begin), 'latin1')).toString()).toMatch(/^<empty\/> +$/);
  });

  test('names in a packed list of objects are blank too', () => {
    const objects = `9 0 <</Author (Jana Novakova from Brno) /Title (Plan)>>${' /X (y)'.repeat(9)}`;
    const after = strip(
      '%PDF-1.5\n',
      stream('8 0 obj <</Type /ObjStm /Filter /FlateDecode>>', zlib.deflateSync(objects)),
    );
    const begin = (after ?? '').indexOf('stream\n') + 7;
    const unpacked = zlib.inflateSync(Buffer.from((after ?? '').slice(begin), 'latin1')).toString();
    expect(unpacked).toBe(objects.replace(/Jana[^)]*/, (name) => ' '.repeat(name.length)));
  });

  test.each([
    ['encrypted', '%PDF-1.4\n<</Encrypt 3 0 R /Author (x)>>'],
    ['with a name in a place that cannot be reached', '%PDF-1.4\n<</Author 7 0 R>>'],
    ['without names', '%PDF-1.4\n<</Title (Plan)>>'],
  ])('one that is %s is not touched', (_, text) => {
    expect(strip(text)).toBeNull();
  });
});

test('a damaged document is not touched', () => {
  expect(stripAttachment('a.docx', ascii('PK\x03\x04'))).toBeNull();
  expect(stripAttachment('a.docx', files.zip([deflated('content.xml', 'x')]))).toBeNull();
});
