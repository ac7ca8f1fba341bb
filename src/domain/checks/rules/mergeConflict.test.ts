import {findsBroken} from '../../../../tests/fixtures/brokenFiles';
import {mergeConflict} from './mergeConflict';

const FILE = 'docs/more.md';
const CONFLICT = 'One.\n\n<<<<<<< HEAD\n42\n=======\n24\n>>>>>>> correction\n';

describe('merge-conflict', () => {
  test.each([
    ['a whole conflict', CONFLICT, '<<<<<<< HEAD'],
    ['one with Windows line ends', CONFLICT.replace(/\n/g, '\r\n'), '<<<<<<< HEAD'],
    ['its beginning', '<<<<<<< HEAD\n42\n', '<<<<<<< HEAD'],
    ['its end', '42\n>>>>>>> correction\n', '>>>>>>> correction'],
    ['its middle, after an empty line', '42\n\n=======\n', '======='],
  ])('refuses %s', (_name, text, line) => {
    expect(findsBroken(mergeConflict, {[FILE]: text})).toEqual([`${FILE} | ${line}`]);
  });

  test('refuses it in records and interface strings', () => {
    expect(findsBroken(mergeConflict, {'data/concepts/x.yml': CONFLICT, 'i18n/nb/code.json': CONFLICT})).toHaveLength(
      2,
    );
  });

  test('is silent about an underlined heading, quotations, and marks inside a line', () => {
    const text = 'Heading\n=======\n\n> > > quoted\n\nNot <<<<<<< this\n\n    <<<<<<< HEAD\n\n========\n';
    expect(findsBroken(mergeConflict, {[FILE]: text})).toEqual([]);
  });
});
