import {wrongEncoding} from '../../../site/encoding';
import {findsBroken} from '../../../../tests/fixtures/brokenFiles';
import {fileEncoding} from './fileEncoding';

const FILE = 'docs/more.md';
/** "Svépomocná skupina, šťastná žena" in Windows-1250 and Latin-2; "på øya" in Windows-1252. */
const WINDOWS_1250 = Buffer.from('One.\nSv\xe9pomocn\xe1 skupina, \x9a\x9dastn\xe1 \x9eena\n', 'latin1');
const LATIN_2 = Buffer.from('One.\nSv\xe9pomocn\xe1 skupina, \xb9\xbbastn\xe1 \xbeena\n', 'latin1');
const WINDOWS_1252 = Buffer.from('One.\nP\xe5 \xf8ya\n', 'latin1');
const UTF_16 = Buffer.from('\uFEFFSvépomoc\n', 'utf16le');

describe('file-encoding', () => {
  test.each([
    ['Windows-1250', WINDOWS_1250, 2],
    ['ISO-8859-2 (Latin-2)', LATIN_2, 2],
    ['UTF-16 LE', UTF_16, undefined],
    ['UTF-16 LE', UTF_16.subarray(2), undefined],
    ['UTF-16 BE', Buffer.from(UTF_16).swap16(), undefined],
    ['UTF-16 BE', Buffer.from(UTF_16).swap16().subarray(2), undefined],
    ['a binary file', Buffer.from('%PDF\0x\0\0\0yz'), undefined],
  ])('refuses %s', (encoding, bytes, line) => {
    expect(findsBroken(fileEncoding, {[FILE]: bytes})).toEqual([expect.stringContaining(`${FILE} | `)]);
    expect(wrongEncoding(bytes, 'cs')).toEqual({encoding, line});
  });

  test('guesses by the language of the folder', () => {
    expect(wrongEncoding(WINDOWS_1252, 'nb')).toEqual({encoding: 'Windows-1252', line: 2});
  });

  test.each(['blog/2016-08-01-x.md', 'data/concepts/x.yml', 'i18n/nb/code.json', 'versioned_docs/version-2016/x.md'])(
    'refuses it in %s',
    (file) => {
      expect(findsBroken(fileEncoding, {[file]: LATIN_2})).toHaveLength(1);
    },
  );

  test('is silent about UTF-8, with a mark at its beginning or without, and about an empty file', () => {
    expect(findsBroken(fileEncoding, {[FILE]: 'Žluťoučký blåbær', 'docs/b.md': '\uFEFFŽ', 'docs/c.md': ''})).toEqual(
      [],
    );
  });
});
