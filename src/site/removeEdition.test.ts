import fs from 'node:fs';
import path from 'node:path';
import {NEWS, PIN, acceptedPin, editionSite, problemFiles, runEdition, treeOf} from '../../tests/fixtures/editions';
import {append, edit, withSite} from '../../tests/fixtures/site';
import {redirectTable} from '../domain/editions/redirects';
import {readSite} from './readSite';

describe('retiring', () => {
  test('marks the edition and changes nothing else', () => {
    withSite(editionSite(), (fixture) => {
      const before = treeOf(fixture);
      expect(runEdition(fixture, {action: 'retire', name: '2016'})).toHaveProperty('changes');
      expect({...treeOf(fixture), 'data/editions.yml': ''}).toEqual({...before, 'data/editions.yml': ''});
      expect(readSite(fixture.root).editions[0]).toMatchObject({id: '2016', archived: true});
      expect(runEdition(fixture, {action: 'retire', name: '2016'})).toHaveProperty('refusal');
      expect(runEdition(fixture, {action: 'retire', name: '2017'})).toHaveProperty('refusal');
    });
  });
});

describe('removing', () => {
  test('deletes an older edition everywhere; its addresses lead to the newest one, or to its start', () => {
    withSite(editionSite({[PIN]: acceptedPin()}), (fixture) => {
      runEdition(fixture);
      expect(runEdition(fixture, {action: 'remove', name: '2016'})).toHaveProperty('changes');
      expect(problemFiles(fixture)).toEqual([]);
      expect(Object.keys(treeOf(fixture)).filter((file) => /2016/.test(file) && !file.includes('2016-08-01'))).toEqual(
        [],
      );
      expect(fs.existsSync(path.join(fixture.root, 'versioned_docs/version-2016'))).toBe(false);
      const answered = new Map(redirectTable(readSite(fixture.root)).map(({from, to}) => [from, to]));
      expect(answered.get('/docs/2016')).toBe('/docs');
      expect(answered.get('/docs/2016/groups/old')).toBe('/docs');
      expect(answered.get('/docs/groups/old')).toBe('/docs');
      expect(answered.get('/docs/groups/older')).toBe('/docs');
      expect(fixture.text(NEWS)).toMatch('[this](/docs)');
    });
  });

  test('deletes the newest edition; the one before it takes its place', () => {
    withSite(editionSite(), (fixture) => {
      runEdition(fixture);
      runEdition(fixture, {action: 'remove', name: '2026.1'});
      expect(problemFiles(fixture)).toEqual([]);
      expect(fixture.text('versions.json')).toBe('["2016"]\n');
      const answered = new Map(redirectTable(readSite(fixture.root)).map(({from, to}) => [from, to]));
      expect(answered.get('/docs/2026.1/groups/evening')).toBe('/docs');
      expect(answered.get('/docs/2016/groups/old')).toBe('/docs/groups/old');
    });
  });

  test('deletes the only edition; the one in preparation takes its place', () => {
    withSite(
      editionSite({[NEWS]: append('\n'), 'data/redirects.yml': null, 'data/addresses.yml': '- /docs\n'}),
      (fixture) => {
        expect(runEdition(fixture, {action: 'remove', name: '2016'})).toHaveProperty('changes');
        expect(problemFiles(fixture)).toEqual([]);
        expect(fs.existsSync(path.join(fixture.root, 'versions.json'))).toBe(false);
        const answered = new Map(redirectTable(readSite(fixture.root)).map(({from, to}) => [from, to]));
        expect(answered.get('/docs/next/groups/evening')).toBe('/docs/groups/evening');
      },
    );
  });

  test('mends an edition that holds what must not stay, and refuses where something else still needs it', () => {
    const bad = 'versioned_docs/version-2016/groups/old.md';
    withSite(editionSite({[bad]: '<script>alert(1)</script>\n'}), (fixture) => {
      runEdition(fixture, {action: 'remove', name: '2016'});
      expect(fixture.text(bad)).toBe('');
    });
    withSite(editionSite({'data/visits/norway.yml': edit('groups/evening', 'groups/old')}), (fixture) => {
      const untouched = treeOf(fixture);
      expect(runEdition(fixture, {action: 'remove', name: '2016'})).toMatchObject({
        problems: [{rule: 'record-unknown-id'}],
      });
      expect(treeOf(fixture)).toEqual(untouched);
    });
    withSite(editionSite(), (fixture) =>
      expect(runEdition(fixture, {action: 'remove', name: '2017'})).toHaveProperty('refusal'),
    );
  });
});
