import fs from 'node:fs';
import path from 'node:path';
import {withSite} from '../../tests/fixtures/site';
import {type Pin, renderPin} from '../domain/translation/pin';
import {readPins} from './readPins';
import {writePins} from './writePins';

const PIN: Pin = {
  version: 1,
  source: 'cs',
  locale: 'nb',
  accepted: '2026-01-31',
  decision: 'translated',
  sections: [{id: 'top', fingerprint: 'a'.repeat(32), text: ['title: Č']}],
};
const FILE = 'data/translations/next/groups/evening.nb.json';
const found = (overrides: Record<string, string | {linkTo: string}>) =>
  withSite(overrides, ({root}) => {
    const {pins, damaged, problems} = readPins(root);
    return {pins: Object.keys(pins), damaged, problems: problems.map(({rule, file}) => `${rule} ${file}`)};
  });

describe('reading pins', () => {
  test('reads what the tool wrote, and nothing where there is none', () => {
    expect(found({[FILE]: renderPin(PIN)})).toEqual({pins: [FILE], damaged: [], problems: []});
    expect(found({})).toEqual({pins: [], damaged: [], problems: []});
  });

  test('names a file that was edited by hand and does not trust it', () => {
    expect(found({[FILE]: renderPin(PIN).replace('title: Č', 'title: C')})).toEqual({
      pins: [],
      damaged: [FILE],
      problems: [`translation-pin-seal ${FILE}`],
    });
  });

  test('names a copy under the name of another language', () => {
    const copy = FILE.replace('.nb.', '.en.');
    expect(found({[copy]: renderPin(PIN)}).problems).toEqual([`translation-pin-seal ${copy}`]);
  });

  test('names what cannot be read, and what has no pin name', () => {
    expect(found({[FILE]: '<<<<<<< HEAD\n'})).toMatchObject({
      damaged: [FILE],
      problems: [`translation-pin-unreadable ${FILE}`],
    });
    expect(found({'data/translations/notes.txt': 'x'}).problems).toEqual([
      'translation-pin-name data/translations/notes.txt',
    ]);
  });

  test('follows no link', () => {
    expect(found({[FILE]: {linkTo: '/etc/passwd'}})).toEqual({pins: [], damaged: [], problems: []});
  });
});

describe('writing pins', () => {
  test('writes, replaces and deletes, and leaves no empty folder', () => {
    withSite({}, ({root}) => {
      writePins(root, [{file: FILE, text: renderPin(PIN)}]);
      writePins(root, [{file: FILE, text: renderPin({...PIN, accepted: '2026-02-01'})}]);
      expect(readPins(root).pins[FILE]?.accepted).toBe('2026-02-01');
      expect(fs.readdirSync(path.dirname(path.join(root, FILE)))).toEqual(['evening.nb.json']);
      writePins(root, [
        {file: FILE, text: null},
        {file: FILE, text: null},
      ]);
      expect(fs.existsSync(path.join(root, 'data/translations'))).toBe(false);
      expect(fs.existsSync(path.join(root, 'data/concepts'))).toBe(true);
    });
  });

  test('does not write where a link leads out of the repository', () => {
    withSite({'data/translations/next': {linkTo: '/tmp'}}, ({root}) => {
      const write = () => writePins(root, [{file: 'data/translations/next/x.nb.json', text: '{}'}]);
      expect(write).toThrow('leads out of the repository');
      expect(fs.existsSync('/tmp/x.nb.json')).toBe(false);
    });
  });
});
