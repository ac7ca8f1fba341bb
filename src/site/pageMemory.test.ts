import fs from 'node:fs';
import path from 'node:path';
import {append, type Fixture, TODAY, edit, writeSite} from '../../tests/fixtures/site';
import {checkModel} from '../domain/checks/allRules';
import {pageProse} from '../domain/checks/text/pageProse';
import type {SiteModel} from '../domain/model/siteModel';
import {sectionsOfPage} from '../domain/translation/sections';
import {translationStates} from '../domain/translation/states';
import {PageMemory} from './pageMemory';
import {readSite} from './readSite';

const PAGE = 'docs/groups/evening.md';

let site: Fixture;
beforeEach(
  () =>
    (site = writeSite({'src/domain/reader.ts': 'export const version = 1;', 'node_modules/.package-lock.json': ''})),
);
afterEach(() => site.remove());

const write = (file: string, text: string) => fs.writeFileSync(path.join(site.root, file), text);

/** Reads the tree as a build does, and keeps what was read. */
function read(): SiteModel {
  const memory = new PageMemory(site.root);
  const model = readSite(site.root, memory);
  memory.write();
  return model;
}

/** All that later steps ask of the pages of a model. */
const known = (model: SiteModel) => ({
  model,
  prose: model.pages.map((page) => {
    const {blocks, links, images, formulas} = pageProse(model, page);
    return {blocks, links, images, formulas};
  }),
  sections: model.pages.map(sectionsOfPage),
  states: translationStates(model, model.pins),
  problems: checkModel(model, {today: TODAY}),
});

/** Whether a later reading takes this page from memory. */
const isRecalled = (file = PAGE) => new PageMemory(site.root).recall(file, site.text(file)) !== null;

test('a page that was kept is the page that would be read', () => {
  const fresh = known(readSite(site.root));
  expect(known(read())).toEqual(fresh);
  expect(isRecalled()).toBe(true);
  expect(known(read())).toEqual(fresh);
});

test('a page that was kept with problems and one that has them anew: all is found as without memory', () => {
  write(PAGE, append('\nSee [x](/groups/nowhere.md), and <script>.\n')(site.text(PAGE)));
  read();
  write('docs/index.md', edit('title:', 'tilte: x\ntitle:')(site.text('docs/index.md')));
  expect(known(read())).toEqual(known(readSite(site.root)));
});

test.each([
  ['its text changes', () => write(PAGE, `${site.text(PAGE)}\nMore.\n`)],
  ['the code that reads it changes', () => write('src/domain/reader.ts', 'export const version = 2;')],
  ['packages change', () => write('node_modules/.package-lock.json', '{}')],
  ['what was kept is damaged', () => write('.cache/pages.bin', 'x')],
  ['nothing was kept', () => fs.rmSync(path.join(site.root, '.cache'), {recursive: true})],
])('it is read anew when %s', (_what, change) => {
  read();
  change();
  expect(isRecalled()).toBe(false);
  expect(known(read())).toEqual(known(readSite(site.root)));
});

test('a page that is gone is forgotten', () => {
  read();
  const text = site.text(PAGE);
  fs.rmSync(path.join(site.root, PAGE));
  read();
  write(PAGE, text);
  expect(isRecalled()).toBe(false);
});
