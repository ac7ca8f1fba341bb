import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {BASE_SITE} from '../../tests/fixtures/baseSite';
import {
  DOCS,
  NEWS,
  PIN,
  SIDEBARS,
  acceptedPin,
  editionSite,
  problemFiles,
  runEdition,
  translationOf,
  treeOf,
} from '../../tests/fixtures/editions';
import {type Overrides, TODAY, append, withSite} from '../../tests/fixtures/site';
import {redirectTable} from '../domain/editions/redirects';
import {knownRoutes} from '../domain/model/routes';
import {readSite} from './readSite';
import type {EditionCommand} from './releaseEdition';

describe('releasing', () => {
  test('copies pages and labels in all languages, and the result has no problem', () => {
    withSite(editionSite({[PIN]: acceptedPin()}), (fixture) => {
      expect(runEdition(fixture)).toHaveProperty('changes');
      expect(problemFiles(fixture)).toEqual([]);
      for (const folder of ['versioned_docs', `i18n/en/${DOCS}`, `i18n/nb/${DOCS}`])
        expect(fixture.text(`${folder}/version-2026.1/groups/evening.md`)).toMatch(/^---\nid: evening/);
      for (const locale of ['cs', 'en', 'nb'])
        expect(JSON.parse(fixture.text(`i18n/${locale}/${DOCS}/version-2026.1.json`))).toMatchObject({
          'version.label': {message: '2026.1'},
        });
      expect(fixture.text(`i18n/nb/${DOCS}/version-2026.1.json`)).toMatch('Grupper');
      expect(JSON.parse(fixture.text('versioned_sidebars/version-2026.1-sidebars.json'))).toEqual(SIDEBARS);
      expect(fixture.text('versions.json')).toBe('["2026.1", "2016"]\n');
      expect(fixture.text('data/translations/2026.1/groups/evening.nb.json')).toBe(fixture.text(PIN));
      expect([translationOf(fixture, 'next'), translationOf(fixture, '2026.1')]).toEqual(['current', 'current']);
      const {editions} = readSite(fixture.root);
      expect(editions.map(({id}) => id)).toEqual(['2026.1', '2016']);
      expect(editions[0]).toMatchObject({
        released: TODAY,
        describes: TODAY,
        archived: false,
        title: {nb: 'Utgave 2026.1'},
      });
      // Facts are never part of an edition.
      const copied = Object.keys(treeOf(fixture)).filter((file) => file.includes('2026.1'));
      expect(copied.filter((file) => file.startsWith('data/'))).toEqual([
        'data/translations/2026.1/groups/evening.nb.json',
      ]);
    });
  });

  test('no address falls silent: what the new edition lacks leads to the old one, links of news follow', () => {
    withSite(editionSite(), (fixture) => {
      runEdition(fixture);
      const model = readSite(fixture.root);
      const answered = new Map(redirectTable(model).map(({from, to}) => [from, to]));
      expect(answered.get('/docs/groups/old')).toBe('/docs/2016/groups/old');
      expect(answered.get('/docs/groups/older')).toBe('/docs/2016/groups/old');
      // Now it is the address of a page.
      expect(fixture.text('data/redirects.yml')).not.toMatch('/docs/groups/evening:');
      expect(fixture.text(NEWS)).toMatch('[this](/docs/2016/groups/old#welcome)');
      const known = knownRoutes(model);
      expect(model.addresses.filter((address) => !known.has(address) && !answered.has(address))).toEqual([]);
      expect(model.addresses).toEqual(expect.arrayContaining(['/docs/2026.1/groups/evening', '/docs/groups/older']));
    });
  });

  test('the first edition of a site', () => {
    const none = Object.fromEntries(
      Object.keys(editionSite())
        .concat(Object.keys(BASE_SITE))
        .filter((file) => file.includes('version-2016'))
        .map((file) => [file, null]),
    );
    withSite(
      {
        ...editionSite(),
        ...none,
        'versions.json': null,
        'data/editions.yml': null,
        'data/redirects.yml': null,
        'data/addresses.yml': null,
        [NEWS]: append('\n'),
      },
      (fixture) => {
        expect(runEdition(fixture)).toHaveProperty('changes');
        expect(problemFiles(fixture)).toEqual([]);
        expect(fixture.text('versions.json')).toBe('["2026.1"]\n');
        expect(fixture.text('data/redirects.yml')).toBe('');
      },
    );
  });

  test('texts and the state that it describes may be given', () => {
    withSite(editionSite(), (fixture) => {
      runEdition(fixture, {describes: '2026-03', title: {nb: 'Håndbok'}, summary: {cs: 'Souhrn: nový'}});
      expect(readSite(fixture.root).editions[0]).toMatchObject({
        describes: '2026-03',
        title: {cs: 'Vydání 2026.1', nb: 'Håndbok'},
        summary: {
          cs: 'Souhrn: nový',
          en: 'The handbook as it was released; it describes the state of knowledge of March 2026.',
        },
      });
    });
  });

  test.each<[string, Overrides, Partial<EditionCommand>, RegExp]>([
    ['a bad name', {}, {name: '../x'}, /is not the name/],
    ['the name of the edition in preparation', {}, {name: 'next'}, /is not the name/],
    ['a name that is taken', {}, {name: '2016'}, /exists already \(data\/editions.yml\)/],
    ['a name in versions.json only', {'versions.json': '["2016", "2026.1"]'}, {}, /exists already \(versions.json\)/],
    ['a name that has left files', {[`i18n/nb/${DOCS}/version-2026.1.json`]: '{}'}, {}, /exists already \(i18n/],
    ['a versions.json that is none', {'versions.json': '{'}, {}, /cannot be read/],
    ['a name that would not be the newest', {}, {name: '2015', today: '2026-01-20'}, /would come after 2016/],
    ['an untranslated label', {[`i18n/nb/${DOCS}/current.json`]: '{}'}, {}, /nb: sidebar.handbook.category.groups/],
    [
      'docs without a page',
      Object.fromEntries(
        Object.keys(BASE_SITE)
          .filter((file) => /^docs|current\/|^data\/(?:org|vis|find|help)/.test(file))
          .map((file) => [file, null]),
      ),
      {},
      /no page/,
    ],
  ])('refuses %s', (_name, overrides, command, words) => {
    const before: Overrides = Object.keys(overrides).some((file) => file === 'docs/index.md')
      ? {[NEWS]: append('\n')}
      : {};
    withSite({...editionSite(), ...before, ...overrides}, (fixture) => {
      const untouched = treeOf(fixture);
      const outcome = runEdition(fixture, command);
      expect('refusal' in outcome ? outcome.refusal.en : JSON.stringify(outcome)).toMatch(words);
      expect(treeOf(fixture)).toEqual(untouched);
    });
  });

  test('refuses open problems, and what the release itself would break', () => {
    withSite(editionSite({'docs/groups/evening.md': append('\n[x](/nowhere)\n')}), (fixture) => {
      const untouched = treeOf(fixture);
      expect(runEdition(fixture)).toMatchObject({problems: [{rule: 'link-missing', file: 'docs/groups/evening.md'}]});
      expect(treeOf(fixture)).toEqual(untouched);
    });
    withSite(editionSite(), (fixture) => {
      expect(runEdition(fixture, {describes: 'soon'})).toMatchObject({problems: [{rule: 'record-field-invalid'}]});
    });
  });

  test('refuses changes that are not committed, unless it is told to go on', () => {
    withSite(editionSite(), (fixture) => {
      const git = (...words: string[]) =>
        execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
          cwd: fixture.root,
          stdio: 'ignore',
        });
      git('init');
      git('add', '.');
      git('commit', '-m', 'x');
      fs.appendFileSync(path.join(fixture.root, NEWS), '\nMore.\n');
      const outcome = runEdition(fixture);
      expect('refusal' in outcome && outcome.refusal.en).toMatch(/not committed: blog\/2016-08-01-ended.md/);
      expect(runEdition(fixture, {force: true})).toHaveProperty('changes');
    });
  });

  test('undoes itself wherever it fails', () => {
    const steps = withSite(editionSite(), (fixture) => {
      const touched: string[] = [];
      runEdition(fixture, {onStep: (file) => touched.push(file)});
      return touched;
    });
    expect(steps.length).toBeGreaterThanOrEqual(15);
    withSite(editionSite(), (fixture) => {
      const untouched = treeOf(fixture);
      for (const failing of steps) {
        const onStep = (file: string) => {
          if (file === failing) throw new Error(`no space for ${file}`);
        };
        expect(() => runEdition(fixture, {onStep})).toThrow(`no space for ${failing}`);
        expect(treeOf(fixture)).toEqual(untouched);
      }
      expect(fs.existsSync(path.join(fixture.root, 'versioned_docs/version-2026.1'))).toBe(false);
      expect(runEdition(fixture)).toHaveProperty('changes');
    });
  });
});
