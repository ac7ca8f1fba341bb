import fs from 'node:fs';
import path from 'node:path';
import CSL from 'citeproc';
import {type Fixture, edit, writeSite} from '../../tests/fixtures/site';
import {readSite} from './readSite';
import {recallSourceLists, rememberSourceLists, sourceLists} from './sourceLists';

let site: Fixture;
beforeEach(() => (site = writeSite({})));
afterEach(() => {
  jest.restoreAllMocks();
  site.remove();
});

/** The lists as a build makes them, and in how many languages the processor had to set them. */
function build() {
  const setting = jest.spyOn(CSL.Engine.prototype, 'makeBibliography');
  const model = readSite(site.root);
  recallSourceLists(site.root, model);
  const lists = sourceLists(model);
  const set = setting.mock.calls.length;
  setting.mockRestore();
  return {lists, set};
}

test('sources that did not change are not set again', () => {
  const first = build();
  expect(first.set).toBe(3);
  expect(first.lists).toEqual(sourceLists(readSite(site.root)));
  expect(build()).toEqual({lists: first.lists, set: 0});
});

test('when one changes, its list does', () => {
  build();
  const file = 'data/references.yml';
  fs.writeFileSync(path.join(site.root, file), edit('The report', 'The closing report')(site.text(file)));
  const {lists, set} = build();
  expect(set).toBe(3);
  expect(lists.en.entries.map(({parts}) => parts.map(({text}) => text).join(''))).toEqual([
    expect.stringContaining('The closing report'),
  ]);
});

test('what is told of a model is what it then says', () => {
  const {lists} = build();
  const model = readSite(site.root);
  rememberSourceLists(model, lists);
  expect(sourceLists(model).nb).toBe(lists.nb);
});
