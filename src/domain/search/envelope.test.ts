import {seal, unseal} from './envelope';
import {SearchIndexError} from './searchError';

const PAYLOAD = Uint8Array.of(1, 2, 3);
const NUMBER = {part: 1, parts: 3, family: 0xffffffff};

test('what was sealed comes out', () => {
  const {payload, ...number} = unseal(seal(PAYLOAD, NUMBER));
  expect(number).toEqual(NUMBER);
  expect([...payload.take(3)]).toEqual([1, 2, 3]);
});

test.each([
  ['something before it', (bytes: Uint8Array) => Uint8Array.of(0, ...bytes)],
  ['something after it', (bytes: Uint8Array) => Uint8Array.of(...bytes, 0)],
  ['a changed payload', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 21 ? byte + 1 : byte))],
  ['a changed part number', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 6 ? 2 : byte))],
])('%s is noticed', (_, damage) => {
  expect(() => unseal(damage(seal(PAYLOAD, NUMBER)))).toThrow(SearchIndexError);
});

test('a part beyond the number of parts is refused', () => {
  expect(() => unseal(seal(PAYLOAD, {...NUMBER, part: 3}))).toThrow(SearchIndexError);
});
