import {findsBroken} from '../../../../tests/fixtures/brokenFiles';
import {fileSize} from './fileSize';

describe('file-size', () => {
  test.each(['docs/long.md', 'data/concepts/long.yml'])(
    'refuses %s when it is too large, whatever is in it',
    (file) => {
      expect(findsBroken(fileSize, {[file]: Buffer.alloc(200_001, '\0')})).toEqual([`${file} | –`]);
    },
  );

  test('is silent about a text that just fits, and about interface strings', () => {
    const text = 'a b '.repeat(50_000);
    expect(findsBroken(fileSize, {'docs/long.md': text, 'i18n/nb/code.json': text + text})).toEqual([]);
  });
});
