import {finds, page} from '../../../../tests/fixtures/ruleFinds';
import {edit} from '../../../../tests/fixtures/site';
import {descriptionLength} from './descriptionLength';

const FILE = page('nb', 'index');
const BEFORE = 'description: A page of the miniature site.';
const description = (length: number) => `description: ${'ø'.repeat(length)}`;

describe('description-length', () => {
  test('warns of a description that results cut off', () => {
    const line = description(161);
    expect(finds(descriptionLength, {[FILE]: edit(BEFORE, line)})).toEqual([`${FILE} | ${line}`]);
  });

  test('is silent about one that just fits', () => {
    expect(finds(descriptionLength, {[FILE]: edit(BEFORE, description(160))})).toEqual([]);
  });
});
