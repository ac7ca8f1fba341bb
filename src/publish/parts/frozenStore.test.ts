import fs from 'node:fs';
import path from 'node:path';
import {type Fixture, writeSite} from '../../../tests/fixtures/site';
import {dropEditions, keepEdition, keptEdition} from './frozenStore';

const RUN = {part: '2016', locale: 'en'} as const;
let site: Fixture;
beforeEach(() => (site = writeSite()));
afterEach(() => site.remove());

/** A folder as a run leaves it. */
function built(text: string): string {
  const folder = path.join(site.root, '.cache/parts/en-2016/en');
  fs.mkdirSync(folder, {recursive: true});
  fs.writeFileSync(path.join(folder, 'docs.html'), text);
  return folder;
}

const keep = (key: string, text = 'a page') => keepEdition(site.root, RUN, key, built(text));

test('nothing is kept at first', () => {
  expect(keptEdition(site.root, RUN, 'key')).toBeNull();
  expect(() => dropEditions(site.root, [RUN])).not.toThrow();
});

test('what was built from just this is found again, and is moved, not copied', () => {
  const kept = keep('key');
  expect(keptEdition(site.root, RUN, 'key')).toBe(kept);
  expect(fs.readFileSync(path.join(kept, 'docs.html'), 'utf8')).toBe('a page');
  expect(fs.existsSync(path.join(site.root, '.cache/parts/en-2016/en'))).toBe(false);
});

test.each([
  ['another key', RUN, 'other'],
  ['a longer key', RUN, 'key2'],
  ['another language', {part: '2016', locale: 'nb'} as const, 'key'],
  ['another part', {part: '2026.1_2016', locale: 'en'} as const, 'key'],
])('%s finds nothing', (_what, run, key) => {
  keep('key');
  expect(keptEdition(site.root, run, key)).toBeNull();
});

test('a new build stands in the place of the old one', () => {
  keep('old', 'an old page');
  const kept = keep('new', 'a new page');
  expect(keptEdition(site.root, RUN, 'old')).toBeNull();
  expect(keptEdition(site.root, RUN, 'new')).toBe(kept);
  expect(fs.readFileSync(path.join(kept, 'docs.html'), 'utf8')).toBe('a new page');
});

test('what was only half kept does not count, neither as the new nor as the old', () => {
  keep('old');
  expect(() => keepEdition(site.root, RUN, 'new', path.join(site.root, 'nowhere'))).toThrow('ENOENT');
  expect(keptEdition(site.root, RUN, 'old')).toBeNull();
  expect(keptEdition(site.root, RUN, 'new')).toBeNull();
});

test('editions that the site has no more are forgotten, the others stay', () => {
  const other = {part: '2015', locale: 'en'} as const;
  keep('key');
  keepEdition(site.root, other, 'key', built('x'));
  dropEditions(site.root, [{part: 'live', locale: 'en'}, RUN]);
  expect(keptEdition(site.root, other, 'key')).toBeNull();
  expect(keptEdition(site.root, RUN, 'key')).not.toBeNull();
  expect(fs.readdirSync(path.join(site.root, '.cache/editions'))).toEqual(['2016-en']);
});
