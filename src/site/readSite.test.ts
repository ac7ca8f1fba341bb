import fs from 'node:fs';
import path from 'node:path';
import {conceptRecord} from '../../tests/fixtures/baseSite';
import {edit, modelOf, withSite} from '../../tests/fixtures/site';
import {recordStates, translationStates} from '../domain/translation/states';
import {KEPT_MODEL, forgetSite, keepModel, readSite, siteModel} from './readSite';

describe('readSite', () => {
  test('reads every record and page of the tree', () => {
    const model = modelOf();
    expect(Object.keys(model.concepts)).toEqual(['group', 'peer', 'self-help']);
    expect(Object.keys(model.organisations)).toEqual(['brno', 'nok']);
    expect(Object.keys(model.helplines)).toEqual(['cz-112', 'cz-116006', 'no-112']);
    expect(model.visits.norway?.id).toBe('norway');
    expect(model.findings.exchange?.order).toBe(1);
    expect(model.references.report).toMatchObject({id: 'report', title: 'The report'});
    expect(model.staticFiles).toEqual(['/img/map.webp']);
    expect(model.pages.map(({file}) => file)).toHaveLength(12);
    expect(model.problems).toEqual([]);
  });

  test('a page knows its place, its lines and its body', () => {
    const page = modelOf().pages.find(({file}) => file === 'docs/index.md');
    expect(page).toMatchObject({collection: 'docs', edition: 'next', locale: 'cs', path: 'index'});
    expect(page?.lines).toMatchObject({id: 2, title: 3, topics: 5});
    expect(page?.body).toBe('\n## Welcome {#welcome}\n\nWelcome.\n');
    expect(page?.outline.headings).toEqual([{depth: 2, text: 'Welcome', id: 'welcome', line: 11}]);
  });

  test('a record knows the lines of its fields', () => {
    expect(modelOf().sources['concepts/group']).toMatchObject({
      file: 'data/concepts/group.yml',
      lines: {group: 1, prefLabel: 2, 'prefLabel.nb': 5, broader: 11},
    });
  });

  test('editions are sorted, the newest first, and known by name', () => {
    const edition = (id: string, released: string) =>
      `- id: "${id}"\n  title: {cs: a, en: b, nb: c}\n  summary: {cs: a, en: b, nb: c}\n  released: "${released}"\n  describes: "2016"\n`;
    const model = modelOf({
      'data/editions.yml':
        edition('2016', '2026-01-01') + edition('2026.1', '2026-03-01') + edition('2016.2', '2026-02-01'),
    });
    expect(model.editions.map(({id}) => id)).toEqual(['2026.1', '2016.2', '2016']);
    expect(model.sources.editions?.lines).toMatchObject({'2016.id': 1, '2026.1.released': 9});
  });

  test('what cannot be read is left out, the rest is there', () => {
    const model = modelOf({
      'data/concepts/peer.yml': 'a: b: c',
      'docs/index.md': edit('title:', 'titel:'),
      'docs/notes.txt': 'x',
    });
    expect(Object.keys(model.concepts)).toEqual(['group', 'self-help']);
    expect(model.pages.map(({file}) => file)).not.toContain('docs/index.md');
    expect(model.pages).toHaveLength(11);
    expect(new Set(model.problems.map(({file}) => file))).toEqual(
      new Set(['data/concepts/peer.yml', 'docs/index.md', 'docs/notes.txt']),
    );
  });

  test('an empty folder is a site with nothing in it', () => {
    withSite({}, ({root}) => {
      const empty = path.join(root, 'empty');
      fs.mkdirSync(empty);
      const model = readSite(empty);
      expect([model.pages, model.problems, model.editions, model.staticFiles]).toEqual([[], [], [], []]);
      expect(model.concepts).toEqual({});
    });
  });

  test('a link in static/ is no file that a page may show', () => {
    expect(modelOf({'static/img/secret.png': {linkTo: '/etc/hostname'}}).staticFiles).toEqual(['/img/map.webp']);
  });

  test('nothing outside the content folders is read', () => {
    expect(modelOf({'node_modules/x/docs/a.md': 'x', 'build/docs/a.md': 'x', 'README.md': '# x'}).problems).toEqual([]);
  });
});

test('siteModel reads once until it is told to forget', () => {
  withSite({}, ({root}) => {
    const first = siteModel(root);
    fs.writeFileSync(path.join(root, 'data/concepts/new.yml'), conceptRecord('new'));
    expect(siteModel(root)).toBe(first);
    forgetSite(root);
    expect(siteModel(root).concepts).toHaveProperty('new');
    forgetSite(root);
  });
});

describe('a model that was written down', () => {
  const before = process.env[KEPT_MODEL];
  afterEach(() => {
    if (before === undefined) delete process.env[KEPT_MODEL];
    else process.env[KEPT_MODEL] = before;
  });

  /** Does something with a miniature site whose model stands in a file that the variable names. */
  const withKept = (work: (root: string, file: string) => void) =>
    withSite({}, ({root}) => {
      const file = path.join(root, '.cache/kept/model.bin');
      keepModel(file, readSite(root));
      process.env[KEPT_MODEL] = file;
      work(root, file);
      forgetSite(root);
    });

  test('is the model that was read', () => {
    withKept((root) => expect(siteModel(root)).toEqual(readSite(root)));
  });

  test('is taken instead of the tree, once', () => {
    withKept((root, file) => {
      fs.writeFileSync(path.join(root, 'data/concepts/new.yml'), conceptRecord('new'));
      const model = siteModel(root);
      expect(Object.keys(model.concepts)).toEqual(['group', 'peer', 'self-help']);
      fs.rmSync(file);
      expect(siteModel(root)).toBe(model);
    });
  });

  test('knows the states of its texts without finding them out again', () => {
    withKept((root) => {
      const [kept, read] = [siteModel(root), readSite(root)];
      expect(translationStates(kept, kept.pins)).toEqual(translationStates(read, read.pins));
      expect(recordStates(kept, kept.pins)).toEqual(recordStates(read, read.pins));
      // Without its pages a model has no states, unless they are known.
      Object.assign(kept, {pages: []});
      expect(translationStates(kept, kept.pins).map(({stem}) => stem)).toContain('next/groups/evening');
    });
  });

  test('is written anew at each build', () => {
    withKept((root, file) => {
      fs.writeFileSync(path.join(root, 'data/concepts/new.yml'), conceptRecord('new'));
      keepModel(file, readSite(root));
      expect(siteModel(root).concepts).toHaveProperty('new');
    });
  });

  test('that is not there stops the process: it must not build something else than its siblings', () => {
    withKept((root, file) => {
      fs.rmSync(file);
      expect(() => siteModel(root)).toThrow('ENOENT');
    });
  });
});
