import {modelOf} from '../../../tests/fixtures/site';
import {readRendered} from '../../domain/content/rendered';
import {parsePage} from '../../domain/html/htmlTree';
import {LOCALES, localePrefix} from '../../domain/locales/locales';
import {routes} from '../../domain/model/routes';
import {pageFacts} from '../../domain/search/siteDocuments';
import {type SearchedPages, searchedPages} from './searchedPages';

const MODEL = modelOf({});
const ROUTES = [...pageFacts(MODEL).keys()];
/** Takes a page as the build reads it. */
function take(pages: SearchedPages, file: string, html: string): void {
  const reading = pages.readingOf(file);
  if (reading !== 'none') pages.take(file, readRendered(parsePage(html), reading === 'entries'));
}
const page = (text: string) => `<main><p data-search=entry id=e>${text}</p></main>`;

test('pages are told apart by language, in the order in which search knows them', () => {
  const pages = searchedPages(MODEL);
  for (const locale of LOCALES)
    for (const route of [...ROUTES].reverse())
      take(pages, `${localePrefix(locale)}${route}.html`.slice(1), page(`${locale} ${route}`));
  expect(pages.readingOf('unknown.html')).toBe('none');
  for (const locale of LOCALES) {
    const found = pages.of(locale);
    expect(found.map(({route}) => route)).toEqual(ROUTES);
    const topics = found.find(({route}) => route === routes.topics)?.rendered;
    expect(topics?.sections[0]?.text).toBe(`${locale} ${routes.topics}`);
    // Only where entries are at home they are found on their own.
    expect(found.find(({route}) => route === routes.help)?.rendered.entries).toHaveLength(1);
  }
});

test('a page without a main part is left out; one that was not built is named', () => {
  const pages = searchedPages(MODEL);
  for (const route of ROUTES.slice(1)) take(pages, `en${route}.html`, page('x'));
  expect(() => pages.of('en')).toThrow(`en${ROUTES[0]}.html`);
  take(pages, `en${ROUTES[0]}.html`, '<p>x</p>');
  expect(pages.of('en').map(({route}) => route)).toEqual(ROUTES.slice(1));
});
