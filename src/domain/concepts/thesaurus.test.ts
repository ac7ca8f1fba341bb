import {byId, conceptOf} from '../../../tests/fixtures/records';
import {broaderCycles, narrowerOf, relatedOf, sharedLabels} from './thesaurus';

describe('broaderCycles', () => {
  test('gives each cycle once, whole, however it is entered', () => {
    const concepts = byId(
      conceptOf('a', {broader: ['b']}),
      conceptOf('b', {broader: ['c']}),
      conceptOf('c', {broader: ['a']}),
      conceptOf('entry', {broader: ['a']}),
      conceptOf('self', {broader: ['self']}),
    );
    expect(broaderCycles(concepts)).toEqual([
      ['a', 'b', 'c', 'a'],
      ['self', 'self'],
    ]);
  });

  test('two cycles through the same concept are two', () => {
    const concepts = byId(
      conceptOf('a', {broader: ['b', 'c']}),
      conceptOf('b', {broader: ['a']}),
      conceptOf('c', {broader: ['a']}),
    );
    expect(broaderCycles(concepts)).toEqual([
      ['a', 'b', 'a'],
      ['a', 'c', 'a'],
    ]);
  });

  test('a concept with two broader ones that meet again is no cycle; an unknown id is not one either', () => {
    const concepts = byId(
      conceptOf('a', {broader: ['b', 'c']}),
      conceptOf('b', {broader: ['d']}),
      conceptOf('c', {broader: ['d', 'nothing']}),
      conceptOf('d'),
    );
    expect(broaderCycles(concepts)).toEqual([]);
  });
});

describe('sharedLabels', () => {
  const labelled = (id: string, cs: string, more: object = {}) =>
    conceptOf(id, {prefLabel: {cs, en: `${id} en`, nb: `${id} nb`}, ...more});

  test('finds a label of two concepts regardless of case', () => {
    expect(sharedLabels(byId(labelled('a', 'Šťáva'), labelled('b', 'šťáva')))).toEqual([
      {label: 'šťáva', locale: 'cs', ids: ['a', 'b']},
    ]);
  });

  test('a label with and without diacritics are two labels', () => {
    expect(sharedLabels(byId(labelled('a', 'rada'), labelled('b', 'ráda')))).toEqual([]);
  });

  test('counts alternative labels, and one concept only once', () => {
    const twice = labelled('a', 'slovo', {altLabel: {cs: ['Slovo']}});
    expect(sharedLabels(byId(twice))).toEqual([]);
    const other = labelled('b', 'jiné', {altLabel: {cs: ['slovo']}});
    expect(sharedLabels(byId(twice, other)).map(({ids}) => ids)).toEqual([['a', 'b']]);
  });

  test('of three that share, each pair must know of it', () => {
    const a = labelled('a', 'x', {sharesLabelWith: ['b', 'c']});
    const [b, c] = [labelled('b', 'x'), labelled('c', 'x')];
    expect(sharedLabels(byId(a, b, c)).map(({ids}) => ids)).toEqual([['a', 'b', 'c']]);
    expect(sharedLabels(byId(a, labelled('b', 'x', {sharesLabelWith: ['c']}), c))).toEqual([]);
  });
});

test('narrower and related concepts are found from either side, once, and never oneself', () => {
  const concepts = byId(
    conceptOf('top', {related: ['side', 'top']}),
    conceptOf('below', {broader: ['top']}),
    conceptOf('side', {related: ['top']}),
    conceptOf('other', {related: ['top']}),
  );
  expect(narrowerOf(concepts, 'top')).toEqual(['below']);
  expect(narrowerOf(concepts, 'below')).toEqual([]);
  expect(relatedOf(concepts, 'top')).toEqual(['side', 'other']);
  expect(relatedOf(concepts, 'other')).toEqual(['top']);
  expect(relatedOf(concepts, 'nothing')).toEqual([]);
});
