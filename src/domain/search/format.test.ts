import fc from 'fast-check';
import {crc32} from './checksum';
import {FORMAT_VERSION} from './envelope';
import {TEST_SITE, testDocument} from './fixture';
import {decodeIndex} from './format';
import {encodeIndex} from './format';
import {buildIndex} from './indexWriter';
import {SearchIndexError} from './searchError';

const INDEX = buildIndex(TEST_SITE, 'cs');
const BYTES = encodeIndex(INDEX);

function codeOf(bytes: Uint8Array): string {
  try {
    decodeIndex(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof SearchIndexError) {
      return error.code;
    }
    throw error;
  }
}

/** Damages the payload and mends the checksum, so that the decoder itself is tried and not only its seal. */
function resealed(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const sum = (crc32(copy, 20) ^ crc32(copy.subarray(0, 16))) >>> 0;
  copy.set([sum & 255, (sum >>> 8) & 255, (sum >>> 16) & 255, sum >>> 24], 16);
  return copy;
}

test('an index comes back as it was', () => {
  expect(decodeIndex(BYTES).index).toEqual(INDEX);
});

test('any documents come back as an equal index', () => {
  const text = fc.string({unit: 'grapheme', maxLength: 60});
  const documents = fc.array(
    fc.record({
      page: fc.nat(5),
      section: fc.nat(3),
      title: text,
      heading: text,
      body: text,
      lang: fc.constantFrom('cs', 'en', 'nb'),
    }),
    {maxLength: 12},
  );
  fc.assert(
    fc.property(documents, (list) => {
      const index = buildIndex(
        list.map(({page, section, title, heading, body, lang}) =>
          testDocument({url: `/p${page}#s${section}`, title, heading, text: body, lang: lang as 'cs'}),
        ),
        'cs',
      );
      expect(decodeIndex(encodeIndex(index)).index).toEqual(index);
    }),
  );
});

test('an empty site has an index', () => {
  expect(decodeIndex(encodeIndex(buildIndex([], 'nb'))).index).toEqual({locale: 'nb', pages: [], zones: []});
});

test('every truncation is noticed', () => {
  for (let length = 0; length < BYTES.length; length += 1) {
    expect(codeOf(BYTES.slice(0, length))).toBe('truncated');
  }
});

test('every flipped bit is noticed', () => {
  for (let at = 0; at < BYTES.length; at += 1) {
    const copy = BYTES.slice();
    copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
    expect(codeOf(copy)).not.toBe('opened');
  }
});

test('an older or newer format says so', () => {
  const older = BYTES.slice();
  older[4] = FORMAT_VERSION + 1;
  expect(codeOf(older)).toBe('version');
  const analyser = BYTES.slice();
  analyser[5] = 99;
  expect(codeOf(analyser)).toBe('version');
});

test('an HTML page in place of the index says that it is none', () => {
  expect(codeOf(new TextEncoder().encode('<!doctype html><title>404</title>'))).toBe('corrupt');
});

test('random bytes give a typed error', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
      expect(codeOf(bytes)).not.toBe('opened');
    }),
  );
});

test('damage behind a right checksum gives a typed error or an index, quickly', () => {
  const started = Date.now();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({min: 20, max: BYTES.length - 1}), fc.nat(255)), {minLength: 1, maxLength: 6}),
      fc.integer({min: 0, max: 40}),
      (changes, cut) => {
        const copy = BYTES.slice(0, BYTES.length - cut);
        changes.forEach(([at, value]) => {
          if (at < copy.length) {
            copy[at] = value;
          }
        });
        const length = copy.length - 20;
        copy.set([length & 255, length >>> 8], 12);
        expect(['opened', 'corrupt', 'truncated']).toContain(codeOf(resealed(copy)));
      },
    ),
    {numRuns: 3000},
  );
  expect(Date.now() - started).toBeLessThan(20_000);
});
