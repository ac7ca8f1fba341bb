import {edit, modelOf} from '../../../tests/fixtures/site';
import {BASE_SITE} from '../../../tests/fixtures/baseSite';
import {homeView} from './home';

const NEWS = BASE_SITE['blog/2016-08-01-ended.md'] ?? '';

test('the home page shows the three latest news, the newest first, in the reader’s words where there are any', () => {
  const dated = (date: string) => edit("'2016-08-01'", `'${date}'`)(NEWS).replace('slug: ended', `slug: of-${date}`);
  const dates = ['2026-01-02', '2026-03-01', '2025-12-31'];
  const model = modelOf(Object.fromEntries(dates.map((date) => [`blog/${date}-x.md`, dated(date)])));
  const {news} = homeView(model, 'nb');
  expect(news.map(({href}) => href)).toEqual(['/blog/of-2026-03-01', '/blog/of-2026-01-02', '/blog/of-2025-12-31']);
  expect(news[0]).toMatchObject({lang: 'cs'});
  expect(homeView(modelOf(), 'nb').news).toEqual([expect.objectContaining({label: 'Side', href: '/blog/ended'})]);
});

test('it shows topics by their names, the two partners alone, and the visit', () => {
  const view = homeView(modelOf(), 'en');
  expect(view.topics.map(({href}) => href)).toEqual(['/topics/group', '/topics/self-help']);
  expect(view.partners.map(({id}) => id)).toEqual(['nok']);
  expect(view.visit?.title).toBe('A visit');
});

test('it does without news and visits', () => {
  const empty = modelOf(Object.fromEntries(Object.keys(BASE_SITE).map((file) => [file, null])));
  expect(homeView(empty, 'cs')).toMatchObject({topics: [], news: [], partners: [], visit: null});
});

test('a group starts in the handbook as soon as the newest edition holds it; the report stays in the oldest', () => {
  const before = homeView(modelOf(), 'cs');
  expect(before.start).toEqual({href: '/docs/groups/self-help-group', handbook: false});
  expect(before.report).toBe('/docs');
  const file = 'versioned_docs/version-2016/preparing/deciding-to-start.md';
  const {start} = homeView(modelOf({[file]: BASE_SITE['docs/groups/evening.md'] ?? ''}), 'cs');
  expect(start).toEqual({href: '/docs/preparing/deciding-to-start', handbook: true});
});
