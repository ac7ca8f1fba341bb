import type {Locale} from '../locales/locales';
import {analyserFor} from './analyser';
import {testDocument} from './fixture';
import {buildIndex} from './indexWriter';
import {openZone, type OpenZone} from './openZone';
import {addJoined, variantsOf, type Variants} from './variants';
import {MATCH} from './weights';

function zone(lang: Locale, text: string): OpenZone {
  const index = buildIndex([testDocument({url: '/a', title: 'x', text, lang, locale: lang})], lang);
  return openZone(index.zones[0]!);
}

/** Weight that a typed word gives to the stem of an indexed one. */
function weight(open: OpenZone, typed: string, indexed: string, last = false): number | undefined {
  const {word, stem} = analyserFor(open.lang);
  return variantsOf(open, word(typed), last).get(open.stemNumber.get(stem(word(indexed)))!);
}

test('a form of the word is the word', () => {
  expect(weight(zone('cs', 'skupinách'), 'skupina', 'skupinách')).toBe(1);
});

test('the beginning of the last word', () => {
  const open = zone('cs', 'svépomocná');
  expect(weight(open, 'svep', 'svépomocná', true)).toBeCloseTo(MATCH.prefixOfLastWord * Math.sqrt(4 / 10));
  expect(weight(open, 'sv', 'svépomocná', true)).toBeGreaterThan(0);
  expect(weight(open, 'sv', 'svépomocná')).toBeUndefined();
});

test('related words, weaker', () => {
  expect(weight(zone('cs', 'násilný'), 'násilí', 'násilný')).toBe(MATCH.sameRoot);
});

test('one or two letters wrong', () => {
  const open = zone('cs', 'mlčenlivost');
  expect(weight(open, 'mlcenilvost', 'mlčenlivost')).toBe(MATCH.oneEdit);
  expect(weight(open, 'mlcnlivots', 'mlčenlivost')).toBe(MATCH.twoEdits);
  expect(weight(open, 'lmčenlivost', 'mlčenlivost')).toBe(MATCH.oneEdit);
});

test('a known word is not taken for a misspelling of another', () => {
  expect(weight(zone('cs', 'střet střed'), 'střet', 'střed')).toBeUndefined();
});

test('the last part of a Norwegian compound, and the parts of an unknown one', () => {
  const open = zone('nb', 'selvhjelpsgruppe krise senter');
  expect(weight(open, 'grupper', 'selvhjelpsgruppe')).toBe(MATCH.compoundHead);
  expect(weight(open, 'krisesenter', 'krise')).toBe(MATCH.partOfTyped);
});

test('two English words typed as one', () => {
  expect(weight(zone('en', 'self-help'), 'selfhelp', 'help')).toBe(MATCH.partOfTyped);
});

test('aa and oe', () => {
  expect(weight(zone('nb', 'støtte'), 'stoette', 'støtte')).toBe(MATCH.otherSpelling);
});

test('two words that the site writes as one', () => {
  const open = zone('nb', 'selvhjelpsgruppe');
  const groups: Variants[] = [new Map(), new Map()];
  addJoined(groups, open, ['selvhjelp', 'gruppe']);
  expect(groups.map((group) => [...group.values()])).toEqual([[1], [1]]);
});
