import {modelWith} from '../../../tests/fixtures/records';
import type {Page} from '../content/page';
import type {Locale} from '../locales/locales';
import {untranslatedRoutes} from './untranslated';

const page = (collection: 'docs' | 'blog', path: string, locale: Locale): Page =>
  ({
    collection,
    edition: collection === 'blog' ? null : 'next',
    path,
    locale,
    frontMatter: {title: path},
  }) as unknown as Page;

test('lists by language what is shown in its source language', () => {
  const model = modelWith({
    pages: [page('docs', 'a/b', 'cs'), page('docs', 'a/b', 'en'), page('blog', 'x', 'cs'), page('blog', 'x', 'nb')],
  });
  expect(untranslatedRoutes(model)).toEqual({cs: [], en: ['/blog/x'], nb: ['/docs/a/b']});
});
