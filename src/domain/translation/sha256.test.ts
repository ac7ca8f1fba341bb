import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {fingerprint, sha256} from './sha256';

const expected = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('sha256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the digest of FIPS 180-4 for %j', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  test('agrees with Node at every length around a block', () => {
    for (let length = 50; length < 140; length += 1) {
      const text = 'ř'.repeat(length % 7) + 'x'.repeat(length);
      expect(sha256(text)).toBe(expected(text));
    }
  });

  test('agrees with Node on any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => {
        expect(sha256(text)).toBe(expected(text));
      }),
      {numRuns: 200},
    );
  });

  test('a fingerprint is its first half', () => {
    expect(fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223');
  });
});
