import {visit} from 'unist-util-visit';
import {parseMarkdown} from './markdown';
import {nodesOf} from './nodes';

const BODY =
  '# A *b* {#a}\n\n> - [c](/d)\n>   ![e](/f.png)\n\n:::note[g]\nh[^1]\n:::\n\n| i |\n| - |\n| $j$ |\n\n[^1]: k\n';

test('lists every node before what is in it, as a visitor meets them', () => {
  const tree = parseMarkdown(BODY);
  const met: unknown[] = [];
  visit(tree, (node) => void met.push(node));
  expect(met.length).toBeGreaterThan(20);
  expect(nodesOf(tree)).toEqual(met);
  expect(nodesOf(tree)).toBe(nodesOf(tree));
});
