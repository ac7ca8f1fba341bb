import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import alignedCells from './alignedCells';

const html = (markdown: string) =>
  String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype)
      .use(alignedCells)
      .use(rehypeStringify)
      .processSync(markdown),
  ).replaceAll('\n', '');

test('a column keeps its alignment without a style of its own', () => {
  expect(html('| a | b | c | d |\n| --- | :-- | :-: | --: |\n| 1 | 2 | 3 | 4 |')).toBe(
    '<table><thead><tr><th>a</th><th class="align-left">b</th><th class="align-center">c</th><th class="align-right">d</th></tr></thead>' +
      '<tbody><tr><td>1</td><td class="align-left">2</td><td class="align-center">3</td><td class="align-right">4</td></tr></tbody></table>',
  );
});
