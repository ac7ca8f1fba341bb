import {finds} from '../../../../tests/fixtures/ruleFinds';
import {edit} from '../../../../tests/fixtures/site';
import {sourcedWithoutCitation} from './sourcedWithoutCitation';

const START = 'docs/index.md';
const EVENING = 'docs/groups/evening.md';
const sourced = edit('provenance: reported', 'provenance: sourced');

describe('sourced-without-citation', () => {
  test('refuses a sourced page that cites nothing', () => {
    expect(finds(sourcedWithoutCitation, {[START]: sourced})).toEqual([`${START} | provenance: sourced`]);
  });

  test('is silent about one that cites, and about a reported one', () => {
    expect(finds(sourcedWithoutCitation, {[EVENING]: sourced})).toEqual([]);
    expect(finds(sourcedWithoutCitation)).toEqual([]);
  });
});
