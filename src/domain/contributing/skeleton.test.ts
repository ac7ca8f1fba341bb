import {modelOf} from '../../../tests/fixtures/site';
import {LOCALES} from '../locales/locales';
import {splitFrontMatter} from '../content/frontMatter';
import {translationSkeleton} from './skeleton';

const model = modelOf();
const source = model.pages.find(({file}) => file === 'docs/groups/evening.md');

test.each(LOCALES)('keeps front matter and headings of the source, and speaks to the translator in %s', (locale) => {
  if (!source) throw new Error('The page is not in the miniature site.');
  const text = translationSkeleton(source, model.texts[source.file] ?? '', locale);
  expect(splitFrontMatter(text).data).toEqual(splitFrontMatter(model.texts[source.file] ?? '').data);
  expect(text.match(/^## .*$/gm)).toEqual(['## How it begins {#beginning}', '## How it ends {#end}']);
  expect(text).not.toContain('The end.');
  expect(text).toMatch(/<!-- .*\{#…\}.* -->/);
});

test('line ends and a byte order mark of the source do not get in', () => {
  if (!source) throw new Error('The page is not in the miniature site.');
  const text = model.texts[source.file] ?? '';
  expect(translationSkeleton(source, `\uFEFF${text.replace(/\n/g, '\r\n')}`, 'nb')).toBe(
    translationSkeleton(source, text, 'nb'),
  );
});
