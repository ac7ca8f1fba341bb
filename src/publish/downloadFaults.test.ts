import fs from 'node:fs';
import path from 'node:path';
import {ORIGIN, temporaryFolder, tinyFiles, writeFiles} from '../../tests/fixtures/publish/tinySite';
import {readBuild} from './gate';
import {hashOf} from './hashes';

const PDF = '%PDF-1.7 made by us';
const MADE = {'downloads/cs/2016/page.pdf': hashOf(PDF)};

/** What the gate says of a build with these files among its downloads. */
function problems(files: Record<string, string>, made: Record<string, string> | undefined): string[] {
  const folder = temporaryFolder();
  try {
    writeFiles(folder, {...tinyFiles(), ...files});
    return readBuild(folder, {origin: ORIGIN, ...(made && {made})}).problems.map(({file, what}) => `${file}: ${what}`);
  } finally {
    fs.rmSync(folder, {recursive: true, force: true});
  }
}

test('a document that the build made passes', () => {
  expect(problems({'downloads/cs/2016/page.pdf': PDF}, MADE)).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  [
    'one that somebody added',
    {'downloads/cs/other.pdf': PDF},
    'downloads/cs/other.pdf: document that this build did not make',
  ],
  [
    'one that was changed',
    {'downloads/cs/2016/page.pdf': `${PDF}!`},
    'downloads/cs/2016/page.pdf: document that was changed after it was made',
  ],
  ['a page', {'downloads/x.txt': 'x'}, 'downloads/x.txt: file among the downloads that is no document'],
  ['a page by another name', {'downloads/x.pdf': '<html>'}, 'downloads/x.pdf: is not what its name says'],
])('%s is refused', (_, files, what) => {
  expect(problems(files, MADE)).toContain(what);
});

test('a name that objects have by themselves is no document of ours', () => {
  expect(problems({'downloads/constructor.pdf': PDF}, {})).toHaveLength(1);
});

test('where it is not known what was made, a file must still be what its name says', () => {
  expect(problems({'downloads/a.pdf': PDF}, undefined)).toEqual([]);
  expect(problems({[path.posix.join('downloads', 'a.docx')]: PDF}, undefined)).toHaveLength(1);
});
