import fs from 'node:fs';
import path from 'node:path';
import {type Overrides, TODAY, append, edit, withSite} from '../../tests/fixtures/site';
import {planFixes, writeFixes} from './applyFixes';

const PAGE = 'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md';
const BROKEN: Overrides = {
  [PAGE]: (text) =>
    text
      .replace('topics: [self-help]', 'topics: [selvhjelp]')
      .replace('{#beginning}', '{#begynn}')
      .replace('(/index.md#welcome)', '(../index.md#welcome)')
      .replace('(/help)', '(/groups/evening)'),
};

test('mends all that a machine can mend, and nothing is left', () =>
  withSite(BROKEN, ({root, text}) => {
    const plan = planFixes(root, TODAY);
    expect(new Set(plan.mended.map(({rule}) => rule))).toEqual(
      new Set(['front-matter-mismatch', 'heading-ids', 'link-refused', 'link-missing']),
    );
    expect([plan.refused, plan.left]).toEqual([[], []]);
    expect(plan.changes.map(({file}) => file)).toEqual([PAGE]);
    // Nothing is written before it is asked for.
    expect(text(PAGE)).toBe(plan.changes[0]?.before);
    expect(writeFixes(root, plan.changes)).toEqual([]);
    expect(text(PAGE)).toBe(plan.changes[0]?.after);
    expect(text(PAGE)).toContain('[the start](/index.md#welcome), [help](/groups/evening.md)');
    expect(fs.readdirSync(path.dirname(path.join(root, PAGE)))).toEqual(['evening.md']);
    expect(planFixes(root, TODAY)).toEqual({changes: [], mended: [], refused: [], left: []});
  }));

test('an id that is wrong in all languages is mended in all', () => {
  const files = [
    'docs',
    'i18n/en/docusaurus-plugin-content-docs/current',
    'i18n/nb/docusaurus-plugin-content-docs/current',
  ];
  const overrides = Object.fromEntries(files.map((folder) => [`${folder}/index.md`, edit('id: index', 'id: start')]));
  withSite(overrides, ({root}) => {
    const plan = planFixes(root, TODAY);
    expect(plan.changes.map(({after}) => after.includes('id: index'))).toEqual([true, true, true]);
    expect(plan.left).toEqual([]);
  });
});

test('leaves to people what needs them', () =>
  withSite({[PAGE]: append('\n<b>x</b>\n\n[x](/nowhere)\n')}, ({root}) => {
    const plan = planFixes(root, TODAY);
    expect(plan.changes).toEqual([]);
    expect(plan.left.map(({rule}) => rule)).toEqual(['html-not-allowed', 'html-not-allowed', 'link-missing']);
  }));

test('mends only what is wanted', () =>
  withSite(BROKEN, ({root}) => {
    const plan = planFixes(root, TODAY, ({rule}) => rule === 'heading-ids');
    expect(plan.mended.map(({rule}) => rule)).toEqual(['heading-ids']);
    expect(plan.changes[0]?.after).toContain('topics: [selvhjelp]');
  }));

test('does not write over what somebody else wrote meanwhile', () =>
  withSite(BROKEN, ({root, text}) => {
    const {changes} = planFixes(root, TODAY);
    fs.appendFileSync(path.join(root, PAGE), 'New words.\n');
    expect(writeFixes(root, changes)).toEqual([PAGE]);
    expect(text(PAGE)).toContain('New words.');
  }));

test('a file in another encoding is not written back', () =>
  withSite({[PAGE]: edit('id: evening', 'id: kveld')}, ({root}) => {
    fs.appendFileSync(path.join(root, PAGE), Buffer.from([0xe8, 0x0a]));
    expect(planFixes(root, TODAY).changes).toEqual([]);
  }));
