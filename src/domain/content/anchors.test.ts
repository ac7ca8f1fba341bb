import {anchorsOf} from './anchors';
import {outlineOf} from './outline';

test('links may lead to headings with an id and to templates', () => {
  const body = '## One {#one}\n\n## Two\n\n:::template[Sheet]{#sheet}\n\ntext\n\n:::\n\n::figure{#formats}\n';
  expect(anchorsOf(outlineOf(body, 1))).toEqual(['one', 'sheet']);
});

test('a template written in another form makes no anchor', () => {
  expect(anchorsOf(outlineOf('::template[Sheet]{#sheet}\n', 1))).toEqual([]);
});
