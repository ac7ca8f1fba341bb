import type {ComponentProps} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import Link from '.';

const seen: {links: string[]; anchors: string[]} = {links: [], anchors: []};
let site: {baseUrl: string; trailingSlash: boolean | undefined};

// Docusaurus gives these to the bundler only.
jest.mock(
  '@docusaurus/isInternalUrl',
  () => ({__esModule: true, default: (url: string) => !/^(?:[A-Za-z][A-Za-z\d+.-]*:|\/\/)/.test(url)}),
  {virtual: true},
);
jest.mock('@docusaurus/useDocusaurusContext', () => ({__esModule: true, default: () => ({siteConfig: site})}));
jest.mock('@docusaurus/useBaseUrl', () => ({
  useBaseUrlUtils: () => ({
    withBaseUrl: (url: string) =>
      url.startsWith('//') || url.startsWith(site.baseUrl) ? url : site.baseUrl + url.slice(1),
  }),
}));
jest.mock('@docusaurus/useBrokenLinks', () => ({
  __esModule: true,
  default: () => ({
    collectLink: (link: string) => seen.links.push(link),
    collectAnchor: (anchor: string) => seen.anchors.push(anchor),
  }),
}));

beforeEach(() => {
  [seen.links, seen.anchors] = [[], []];
  site = {baseUrl: '/nb/', trailingSlash: false};
});

const html = (props: ComponentProps<typeof Link>) => renderToStaticMarkup(<Link {...props}>a</Link>);

test.each([
  [{to: '/help'}, '/nb/help'],
  [{href: '/help'}, '/nb/help'],
  [{to: '/nb/help'}, '/nb/help'],
  [{to: '/help/'}, '/nb/help'],
  [{to: '/help/?a=b#c'}, '/nb/help?a=b#c'],
  [{to: '/'}, '/nb/'],
  [{to: '#part'}, '#part'],
  [{to: 'beside'}, 'beside'],
  [{to: '/cs', autoAddBaseUrl: false}, '/cs'],
])('a link inside the site, %j, leads to %s, is checked, and nothing else is said of it', (props, address) => {
  expect(html(props)).toBe(`<a href="${address}">a</a>`);
  expect(seen.links).toEqual([address]);
});

test.each(['https://guide.test/a/', 'http://guide.test', '//guide.test/a', 'mailto:a@guide.test', 'tel:112'])(
  '%s opens beside the site, stays as it is, tells nothing, and is not checked',
  (address) => {
    expect(html({to: address})).toBe(`<a href="${address}" target="_blank" rel="noopener noreferrer">a</a>`);
    expect(seen.links).toEqual([]);
  },
);

test('a link to another site may say otherwise', () => {
  expect(html({href: 'https://guide.test', target: '_self', rel: 'license'})).toBe(
    '<a href="https://guide.test" target="_self" rel="license">a</a>',
  );
});

test('a link that asks not to be checked is not, and does not carry that to the page', () => {
  expect(html({to: '/help', 'data-noBrokenLinkCheck': true})).toBe('<a href="/nb/help">a</a>');
  expect(seen.links).toEqual([]);
});

test('what is said of a link stays, and its id is a place to which others may lead', () => {
  expect(html({to: '/help', id: 'here', className: 'x', lang: 'nb', 'aria-current': 'page'})).toBe(
    '<a href="/nb/help" id="here" class="x" lang="nb" aria-current="page">a</a>',
  );
  expect(seen).toEqual({links: ['/nb/help'], anchors: ['here']});
});

test('without an address it is a place alone', () => {
  expect(html({id: 'here'})).toBe('<a id="here">a</a>');
  expect(seen).toEqual({links: [], anchors: ['here']});
});

test.each([
  [true, '/nb/help/'],
  [undefined, '/nb/help'],
])('with trailingSlash: %s it leads to %s', (trailingSlash, address) => {
  site = {...site, trailingSlash};
  expect(html({to: '/help'})).toBe(`<a href="${address}">a</a>`);
});
