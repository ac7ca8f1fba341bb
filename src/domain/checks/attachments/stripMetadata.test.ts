import fc from 'fast-check';
import {imageMetadata} from './imageMetadata';
import {stripMetadata, stripping} from './stripMetadata';
import * as files from '../../../../tests/fixtures/attachmentFiles';
import {turnedExif} from './tiff';

const {ascii, jpegSegment, pngChunk, webpChunk} = files;
const exif = (block: Uint8Array): Uint8Array => Uint8Array.from([...ascii('Exif\0\0'), ...block]);
const place = files.exifBlock([
  [files.MAKE, 1],
  [files.GPS, 26],
]);
const xmp = ascii('<x:xmpmeta><exif:GPSLatitude>1</exif:GPSLatitude></x:xmpmeta>');

describe('JPEG', () => {
  const icc = jpegSegment(0xe2, ascii('ICC_PROFILE\0\x01\x01colours'));
  const adobe = jpegSegment(0xee, ascii('Adobe\0d\0\0\0\0\0'));

  test.each<[string, Uint8Array, string[]]>([
    ['Exif', jpegSegment(0xe1, exif(files.exifBlock([[files.MAKE, 1]]))), ['exif']],
    ['Exif with a place', jpegSegment(0xe1, exif(place)), ['exif', 'gps']],
    ['broken Exif', jpegSegment(0xe1, exif(ascii('II'))), ['exif']],
    ['XMP', jpegSegment(0xe1, Uint8Array.from([...ascii('http://ns.adobe.com/xap/1.0/\0'), ...xmp])), ['gps', 'xmp']],
    ['IPTC', jpegSegment(0xed, ascii('Photoshop 3.0\0x')), ['iptc']],
    ['a comment', jpegSegment(0xfe, ascii('by somebody')), ['text']],
    ['a preview', jpegSegment(0xe0, ascii('JFXX\0\x10')), ['other']],
    ['pictures beside it', jpegSegment(0xe2, ascii('MPF\0x')), ['other']],
  ])('%s is found and taken out, the picture stays', (_, segment, kinds) => {
    const bytes = files.jpeg([icc, segment, adobe]);
    expect(imageMetadata('jpeg', bytes)).toEqual(kinds);
    expect(stripMetadata('static/img/a.jpg', bytes)).toEqual(files.jpeg([icc, adobe]));
  });

  test('what is appended goes too', () => {
    const bytes = files.jpeg([], ascii('a film'));
    expect(imageMetadata('jpeg', bytes)).toEqual(['trailer']);
    expect(stripMetadata('a.jpeg', bytes)).toEqual(files.jpeg());
  });

  test('how the picture is turned stays, and nothing else of its Exif', () => {
    const bytes = files.jpeg([
      jpegSegment(
        0xe1,
        exif(
          files.exifBlock([
            [files.ORIENTATION, 6],
            [files.GPS, 26],
          ]),
        ),
      ),
    ]);
    const stripped = stripMetadata('a.jpg', bytes) ?? new Uint8Array();
    expect(stripped).toEqual(files.jpeg([jpegSegment(0xe1, exif(turnedExif(6)))]));
    expect(imageMetadata('jpeg', stripped)).toEqual([]);
  });

  test('nothing may hide behind the block that says how it is turned', () => {
    const bytes = files.jpeg([jpegSegment(0xe1, exif(Uint8Array.from([...turnedExif(6), 1, 2, 3])))]);
    expect(imageMetadata('jpeg', bytes)).toEqual(['exif']);
  });
});

describe('PNG', () => {
  const colours = pngChunk('iCCP', ascii('sRGB\0\0x'));

  test.each<[string, Uint8Array, string[]]>([
    ['text', pngChunk('tEXt', ascii('Author\0somebody')), ['text']],
    ['packed text', pngChunk('zTXt', ascii('Raw profile type exif\0\0x')), ['text']],
    ['XMP', pngChunk('iTXt', Uint8Array.from([...ascii('XML:com.adobe.xmp\0\0\0\0\0'), ...xmp])), ['gps', 'xmp']],
    ['Exif with a place', pngChunk('eXIf', place), ['exif', 'gps']],
    ['a time', pngChunk('tIME', Uint8Array.of(7, 230, 1, 1, 0, 0, 0)), ['time']],
    ['a chunk of a program', pngChunk('caBX', ascii('x')), ['other']],
  ])('%s is found and taken out, the picture stays', (_, chunk, kinds) => {
    const bytes = files.png([colours, chunk]);
    expect(imageMetadata('png', bytes)).toEqual(kinds);
    expect(stripMetadata('a.PNG', bytes)).toEqual(files.png([colours]));
  });

  test('what is appended goes too; what helps decoding is no fault', () => {
    expect(imageMetadata('png', files.png([pngChunk('iDOT', ascii('x'))]))).toEqual([]);
    expect(stripMetadata('a.png', files.png([], ascii('more')))).toEqual(files.png());
  });
});

describe('WebP', () => {
  test.each<[string, number, Uint8Array, string[]]>([
    ['Exif', 0x08, webpChunk('EXIF', place), ['exif', 'gps']],
    ['Exif with its name', 0x08, webpChunk('EXIF', exif(place)), ['exif', 'gps']],
    ['XMP', 0x04, webpChunk('XMP ', xmp), ['gps', 'xmp']],
    ['an unknown chunk', 0, webpChunk('note', ascii('x')), ['other']],
  ])('%s is found and taken out, its flag cleared, the picture stays', (_, flag, chunk, kinds) => {
    const bytes = files.webp(0x10 | flag, [chunk]);
    expect(imageMetadata('webp', bytes)).toEqual(kinds);
    expect(stripMetadata('a.webp', bytes)).toEqual(files.webp(0x10));
  });

  test('what is appended goes too', () => {
    expect(stripMetadata('a.webp', files.webp(0, [], ascii('more')))).toEqual(files.webp());
  });
});

describe('AVIF', () => {
  test.each([
    [['av01'], []],
    [['av01', 'Exif'], ['exif']],
    [['av01', 'mime\0application/rdf+xml\0'], ['xmp']],
    [['av01', 'mime\0text/plain\0'], ['other']],
  ])('items %j are %j', (items, kinds) => {
    expect(imageMetadata('avif', files.avif(items))).toEqual(kinds);
  });

  test('a box for other uses is found; the machine takes nothing out', () => {
    expect(imageMetadata('avif', files.avif(['av01'], 'uuid'))).toEqual(['other']);
    expect(stripMetadata('a.avif', files.avif(['Exif']))).toBeNull();
  });
});

describe('stripMetadata', () => {
  test('leaves clean pictures, other types and damaged files alone', () => {
    expect(stripMetadata('a.jpg', files.jpeg())).toBeNull();
    expect(stripMetadata('a.png', files.png())).toBeNull();
    expect(stripMetadata('a.webp', files.webp())).toBeNull();
    expect(stripMetadata('a.pdf', ascii('%PDF-1.7'))).toBeNull();
    expect(stripMetadata('a.png', files.jpeg())).toBeNull();
    const names = ['a.jpg', 'a.webp', 'a.avif', 'a.docx', 'a.pdf', 'constructor'];
    expect(names.map(stripping)).toEqual(['always', 'always', 'never', 'mostly', 'mostly', 'never']);
  });

  test('any bytes, and any cut, end without a crash', () => {
    const pictures = [
      ['a.jpg', files.jpeg([jpegSegment(0xe1, exif(place))])],
      ['a.png', files.png([pngChunk('eXIf', place)])],
      ['a.webp', files.webp(0x08, [webpChunk('EXIF', place)])],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...pictures),
        fc.nat(200),
        fc.nat(200),
        fc.nat(255),
        ([name, whole], cut, at, byte) => {
          const bytes = whole.slice(0, Math.max(0, whole.length - cut));
          if (at < bytes.length) bytes[at] = byte;
          expect(() => stripMetadata(name, bytes)).not.toThrow();
        },
      ),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => expect(stripMetadata('a.jpg', bytes)).toBeNull()));
  });

  test('a second pass finds nothing', () => {
    const once = stripMetadata('a.jpg', files.jpeg([jpegSegment(0xe1, exif(place))])) ?? new Uint8Array();
    expect(stripMetadata('a.jpg', once)).toBeNull();
  });
});
