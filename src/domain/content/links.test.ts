import {linkForm} from './links';

describe('linkForm', () => {
  test.each([
    ['https://www.example.org/a?b=1#c', {kind: 'external'}],
    ['HTTPS://example.org', {kind: 'external'}],
    ['#part', {kind: 'anchor', anchor: 'part'}],
    ['/index.md', {kind: 'page', path: 'index', anchor: undefined}],
    ['/groups/evening.md#end', {kind: 'page', path: 'groups/evening', anchor: 'end'}],
    ['/img/map.webp', {kind: 'file', path: '/img/map.webp'}],
    ['/', {kind: 'route', path: '/', anchor: undefined}],
    ['/help/', {kind: 'route', path: '/help', anchor: undefined}],
    ['/glossary#peer', {kind: 'route', path: '/glossary', anchor: 'peer'}],
    ['/docs/2016', {kind: 'route', path: '/docs/2016', anchor: undefined}],
  ])('%s', (url, form) => {
    expect(linkForm(url)).toEqual(form);
  });

  test.each([
    ['http://example.org', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    [' javascript:alert(1)', 'scheme'],
    ['java%73cript:alert(1)', 'scheme'],
    ['//example.org/x', 'scheme'],
    ['%2F%2Fexample.org', 'scheme'],
    ['mailto:a@example.org', 'scheme'],
    ['https://user:word@example.org', 'scheme'],
    ['C:/windows.png', 'scheme'],
    ['/a\\..\\b', 'characters'],
    ['/a%5C..%5Cb', 'characters'],
    ['/x.png!loader', 'characters'],
    ['/x?y', 'characters'],
    ['@site/x.png', 'characters'],
    ['/a%00.png', 'characters'],
    ['/a%', 'characters'],
    ['', 'relative'],
    ['evening.md', 'relative'],
    ['./evening.md', 'relative'],
    ['../index.md', 'outside'],
    ['/img/../../x.png', 'outside'],
    ['/img/%2e%2e/x.png', 'outside'],
  ])('%s is refused: %s', (url, reason) => {
    expect(linkForm(url)).toEqual({kind: 'refused', reason});
  });
});
