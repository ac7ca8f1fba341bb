import {append, edit, found, modelOf} from '../../../tests/fixtures/site';
import {pageKeys, pagePlaces, recordExists, referenceExists, unreadIds} from './lookup';

const broken = modelOf({
  'data/concepts/peer.yml': append('colour: red\n'),
  'data/concepts/Not An Id.yml': 'x',
  'docs/groups/evening.md': edit('topics:', 'colour: red\ntopics:'),
});

test('a record that cannot be read exists, but is not in the model', () => {
  expect(broken.concepts).not.toHaveProperty('peer');
  expect(recordExists(broken, 'concepts', 'peer')).toBe(true);
  expect(unreadIds(broken, 'concepts')).toContain('peer');
  expect(unreadIds(broken, 'organisations')).toEqual([]);
});

test.each(['nobody', 'constructor', 'toString', '__proto__', ''])('"%s" does not exist', (id) => {
  expect(recordExists(broken, 'concepts', id)).toBe(false);
  expect(referenceExists(broken, id)).toBe(false);
});

test('a source exists when it is listed, or when the list cannot be read', () => {
  expect(referenceExists(broken, 'report')).toBe(true);
  expect(referenceExists(modelOf({'data/references.yml': 'a: b: c\n'}), 'gossip')).toBe(true);
});

test('what was read with a warning counts once, as what it is', () => {
  const crlf = (text: string) => text.replace(/\n/g, '\r\n');
  const warned = {'data/references.yml': crlf, 'data/concepts/peer.yml': crlf, 'docs/groups/evening.md': crlf};
  const model = modelOf(warned);
  expect(model.problems.map(({file, rule}) => [file, rule]).sort()).toEqual(
    Object.keys(warned)
      .map((file) => [file, 'line-endings'])
      .sort(),
  );
  expect(unreadIds(model, 'concepts')).toEqual([]);
  expect(recordExists(model, 'concepts', 'peer')).toBe(true);
  expect(referenceExists(model, 'report')).toBe(true);
  expect(referenceExists(model, 'gossip')).toBe(false);
  expect(pagePlaces(model, 'cs').filter(({file}) => file === 'docs/groups/evening.md')).toHaveLength(1);
  const record = 'data/findings/exchange.yml';
  const unknown = {'data/references.yml': crlf, [record]: edit('references: [report]', 'references: [gossip]')};
  expect(found(unknown)).toContain(`${record} | references: [gossip] | record-unknown-id`);
});

test('a page that cannot be read has its key, in its own language alone', () => {
  const key = 'docs:next:groups/evening';
  const only = modelOf({
    'docs/groups/evening.md': edit('topics:', 'colour: red\ntopics:'),
    'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md': null,
  });
  expect(pageKeys(only, 'cs')).toContain(key);
  expect(pageKeys(only, 'en')).toContain(key);
  expect(pageKeys(only, 'nb')).not.toContain(key);
  expect(pageKeys(only)).toContain(key);
});
