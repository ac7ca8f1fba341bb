import fs from 'node:fs';
import path from 'node:path';
import * as files from '../../tests/fixtures/attachmentFiles';
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
    expect(writeFixes(root, plan)).toEqual([]);
    expect(text(PAGE)).toBe(plan.changes[0]?.after);
    expect(text(PAGE)).toContain('[the start](/index.md#welcome), [help](/groups/evening.md)');
    expect(fs.readdirSync(path.dirname(path.join(root, PAGE)))).toEqual(['evening.md']);
    expect(planFixes(root, TODAY)).toEqual({changes: [], attachments: [], mended: [], refused: [], left: []});
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
    const plan = planFixes(root, TODAY);
    fs.appendFileSync(path.join(root, PAGE), 'New words.\n');
    expect(writeFixes(root, plan)).toEqual([PAGE]);
    expect(text(PAGE)).toContain('New words.');
  }));

test('a name that cannot be opened stops nothing', () =>
  withSite(BROKEN, ({root}) => {
    const name = Buffer.concat([Buffer.from(path.join(root, 'docs/groups/')), Buffer.from([0xe8, 0x2e, 0x6d, 0x64])]);
    fs.writeFileSync(name, 'x');
    const plan = planFixes(root, TODAY);
    expect(plan.changes.map(({file}) => file)).toEqual([PAGE]);
  }));

test('a file in another encoding is not written back', () =>
  withSite({[PAGE]: edit('id: evening', 'id: kveld')}, ({root}) => {
    fs.appendFileSync(path.join(root, PAGE), Buffer.from([0xe8, 0x0a]));
    expect(planFixes(root, TODAY).changes).toEqual([]);
  }));

describe('attachments', () => {
  const place = files.exifBlock([[files.GPS, 26]]);
  const exif = Uint8Array.from([...files.ascii('Exif\0\0'), ...place]);
  const photo = files.jpeg([files.jpegSegment(0xe1, exif)]);
  const withAttachments = <T>(work: (root: string) => T): T =>
    withSite({}, ({root}) => {
      fs.mkdirSync(path.join(root, 'static/files'), {recursive: true});
      fs.writeFileSync(path.join(root, 'static/img/photo.jpg'), photo);
      fs.writeFileSync(path.join(root, 'static/files/plan.pdf'), '%PDF-1.4\n1 0 obj <</Author (Somebody)>>');
      fs.writeFileSync(path.join(root, 'static/img/other.avif'), files.avif(['av01', 'Exif']));
      return work(root);
    });

  test('lose their metadata, stay readable, and a second run finds nothing to do', () =>
    withAttachments((root) => {
      const plan = planFixes(root, TODAY);
      expect(plan.attachments.map(({file}) => file)).toEqual(['static/files/plan.pdf', 'static/img/photo.jpg']);
      expect(plan.mended.map(({rule, file}) => `${rule} ${file}`)).toEqual([
        'attachment-metadata static/files/plan.pdf',
        'attachment-metadata static/img/photo.jpg',
      ]);
      // An AVIF needs a person.
      expect(plan.left.map(({file}) => file)).toEqual(['static/img/other.avif']);
      expect(fs.readFileSync(path.join(root, 'static/img/photo.jpg'))).toEqual(Buffer.from(photo));
      expect(writeFixes(root, plan)).toEqual([]);
      expect(fs.readFileSync(path.join(root, 'static/img/photo.jpg'))).toEqual(Buffer.from(files.jpeg()));
      expect(planFixes(root, TODAY)).toMatchObject({attachments: [], mended: []});
    }));

  test('only when they are wanted, and never over what somebody else put there', () =>
    withAttachments((root) => {
      expect(planFixes(root, TODAY, ({rule}) => rule === 'heading-ids').attachments).toEqual([]);
      const plan = planFixes(root, TODAY);
      fs.writeFileSync(path.join(root, 'static/img/photo.jpg'), files.jpeg([], files.ascii('new')));
      expect(writeFixes(root, plan)).toEqual(['static/img/photo.jpg']);
    }));
});
