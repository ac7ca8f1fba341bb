import {modelOf} from '../../../tests/fixtures/site';
import {parsePage} from '../../domain/html/htmlTree';
import {LOCALES, localePrefix} from '../../domain/locales/locales';
import {routes} from '../../domain/model/routes';
import {pageFacts} from '../../domain/search/siteDocuments';
import {searchedPages} from './searchedPages';

const MODEL = modelOf({});
const ROUTES = [...pageFacts(MODEL).keys()];
const tree = (text: string) => parsePage(`<main><p data-search=entry id=e>${text}</p></main>`);

test('pages are told apart by language, in the order in which search knows them', () => {
  const pages = searchedPages(MODEL);
  for (const locale of LOCALES)
    for (const route of [...ROUTES].reverse())
      pages.take(`${localePrefix(locale)}${route}.html`.slice(1), tree(`${locale} ${route}`));
  pages.take('unknown.html', tree('unknown'));
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
  for (const route of ROUTES.slice(1)) pages.take(`en${route}.html`, tree('x'));
  expect(() => pages.of('en')).toThrow(`en${ROUTES[0]}.html`);
  pages.take(`en${ROUTES[0]}.html`, parsePage('<p>x</p>'));
  expect(pages.of('en').map(({route}) => route)).toEqual(ROUTES.slice(1));
});
