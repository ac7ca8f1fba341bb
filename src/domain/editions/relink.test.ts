import {append, modelOf} from '../../../tests/fixtures/site';
import {relink} from './relink';

const FILE = 'docs/index.md';
const MOVED = [
  {from: '/docs/groups/late', to: '/docs/2016/groups/late'},
  {from: '/docs/gone', to: '/docs'},
];

function relinked(text: string): string | undefined {
  const model = modelOf({[FILE]: append(text)});
  return relink(model.pages, model.texts, MOVED)[FILE]?.slice(-text.length - 40);
}

test.each([
  ['[a](/docs/groups/late)', '[a](/docs/2016/groups/late)'],
  ['[a](/docs/groups/late#end)', '[a](/docs/2016/groups/late#end)'],
  ['[a](</docs/groups/late>)', '[a](</docs/2016/groups/late>)'],
  ['[a](/docs/groups/late "Title")', '[a](/docs/2016/groups/late "Title")'],
  ['[a][b]\n\n[b]: /docs/groups/late', '[a][b]\n\n[b]: /docs/2016/groups/late'],
  ['[a](/docs/gone#part) and [b](/docs/gone)', '[a](/docs) and [b](/docs)'],
  ['[a](/docs/groups/late) /docs/groups/late', '[a](/docs/2016/groups/late) /docs/groups/late'],
])('%s follows', (before, after) => {
  expect(relinked(`\n${before}\n`)).toMatch(`\n${after}\n`);
});

test.each([
  '[a](/docs/groups/later)',
  '[a](/groups/late.md)',
  '`[a](/docs/groups/late)`',
  '[a](https://x.example/docs/gone)',
])('%s stays', (text) => {
  expect(relinked(`\n${text}\n`)).toBeUndefined();
});
