import {LOCALES} from '../../locales/locales';
import {TEST_CONCEPTS} from '../fixture';
import {indexName} from './indexName';
import {indexSettings} from './settings';
import {synonymSets} from './synonyms';
import {textTokens} from './tokens';

const CENTRE = TEST_CONCEPTS.find(({id}) => id === 'sexual-assault-centre') ?? TEST_CONCEPTS[0]!;

test('one set for each concept, with the labels of all languages and hidden ones in the form of queries', () => {
  for (const locale of LOCALES) {
    const sets = synonymSets(TEST_CONCEPTS, locale);
    expect(sets.map(({objectID}) => objectID).sort()).toEqual(TEST_CONCEPTS.map(({id}) => id).sort());
    const centre = sets.find(({objectID}) => objectID === CENTRE.id);
    const labels = [...Object.values(CENTRE.prefLabel), 'SMISO', 'voldtektsmottak'];
    expect(centre?.synonyms.slice().sort()).toEqual(labels.map((label) => textTokens(label, locale).join(' ')).sort());
  }
});

test('a set longer than Algolia allows is divided, with the own labels in each part', () => {
  const altLabel = {cs: ['středisko'], en: Array.from({length: 45}, (_, at) => `centre${at}x`), nb: []};
  const sets = synonymSets([{...CENTRE, altLabel}], 'cs');
  expect(sets.map(({objectID}) => objectID)).toEqual([CENTRE.id, `${CENTRE.id}~2`, `${CENTRE.id}~3`]);
  expect(sets.every(({synonyms}) => synonyms.length <= 20 && synonyms.length > 3)).toBe(true);
  const own = [CENTRE.prefLabel.cs, 'středisko', 'SMISO'].map((label) => textTokens(label, 'cs').join(' '));
  for (const {synonyms} of sets) expect(synonyms).toEqual(expect.arrayContaining(own));
  expect(new Set(sets.flatMap(({synonyms}) => synonyms)).size).toBe(45 + 3 + 3);
});

test('a concept with one label has no set', () => {
  const same = {cs: 'incest', en: 'incest', nb: 'incest'};
  const none = {cs: [], en: [], nb: []};
  expect(synonymSets([{...CENTRE, prefLabel: same, altLabel: none, hiddenLabel: none}], 'en')).toEqual([]);
});

test('settings name the language as Algolia does, and Bokmål for compounds', () => {
  expect(LOCALES.map((locale) => indexSettings(locale).queryLanguages)).toEqual([['cs'], ['en'], ['no', 'nb']]);
  expect(LOCALES.map((locale) => 'decompoundedAttributes' in indexSettings(locale))).toEqual([false, false, true]);
  expect(indexName('site', 'nb')).toBe('site_nb');
});
