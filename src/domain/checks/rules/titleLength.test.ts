import {finds, page} from '../../../../tests/fixtures/ruleFinds';
import {edit} from '../../../../tests/fixtures/site';
import {titleLength} from './titleLength';

const FILE = page('en', 'index');
const title = (length: number) => `title: ${'á'.repeat(length)}`;

describe('title-length', () => {
  test('warns of a title that a tab cuts off, counted in letters', () => {
    expect(finds(titleLength, {[FILE]: edit('title: Page', title(61))})).toEqual([`${FILE} | ${title(61)}`]);
  });

  test('is silent about one that just fits', () => {
    expect(finds(titleLength, {[FILE]: edit('title: Page', title(60))})).toEqual([]);
  });
});
