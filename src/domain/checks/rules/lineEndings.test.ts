import {findsBroken} from '../../../../tests/fixtures/brokenFiles';
import {readBroken} from '../../../site/readBroken';
import {withSite} from '../../../../tests/fixtures/site';
import {lineEndings} from './lineEndings';

const FILE = 'docs/more.md';

describe('line-endings', () => {
  test.each(['One.\nTwo.\r\nThree.\r\n', 'One.\nTwo.\rThree.\r'])('warns once, at the first line: %j', (text) => {
    expect(findsBroken(lineEndings, {[FILE]: text})).toEqual([expect.stringContaining(`${FILE} | Two.`)]);
  });

  test('lets the file be read all the same', () => {
    const crlf = (text: string) => text.replace(/\n/g, '\r\n');
    withSite({'docs/index.md': crlf}, ({root}) => expect(readBroken(root).files.size).toBe(0));
  });

  test('mends them all, and nothing else', () => {
    const found = {rule: lineEndings.id, severity: lineEndings.severity, file: FILE, params: {}};
    expect(lineEndings.fix?.('a \r\nb\r\rc\n', found)).toBe('a \nb\n\nc\n');
  });

  test('is silent about plain line ends', () => {
    expect(findsBroken(lineEndings, {[FILE]: 'One.\nTwo.\n'})).toEqual([]);
  });
});
