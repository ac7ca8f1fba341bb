import {bestSection, type SectionEvidence} from './sections';

const set = (...stems: number[]) => new Set(stems);

/** A page titled 1 2 with an introduction, "3" and "4 5"; the query is one word of weight 1. */
function evidence(stem: number, more: Partial<SectionEvidence> = {}): SectionEvidence {
  return {
    title: set(1, 2),
    headings: [set(), set(3), set(4, 5)],
    texts: null,
    votes: new Map(),
    variants: [new Map([[stem, 1]])],
    wordWeights: [1],
    ...more,
  };
}

test('a heading that is the query', () => {
  expect(bestSection(evidence(3))).toBe(1);
});

test('the page itself when its title answers', () => {
  expect(bestSection(evidence(1))).toBe(0);
  expect(bestSection(evidence(1, {headings: [set(3), set(4)]}))).toBeNull();
});

test('the votes of the index, until the texts are there', () => {
  expect(bestSection(evidence(9, {votes: new Map([[2, 1]])}))).toBe(2);
  expect(bestSection(evidence(9, {texts: [set(), set(9), set()]}))).toBe(1);
});

test('the top of the page when nothing tells', () => {
  expect(bestSection(evidence(9))).toBe(0);
});
