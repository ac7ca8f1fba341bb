import {shareTargets, sharedText} from './targets';

const shared = {url: 'https://guide.test/nb/docs/a?b=c#d', title: 'Svépomoc & já: 100 %?\n„x“'};

test('every way carries the address and the title whole, whatever stands in them', () => {
  const links = Object.fromEntries(shareTargets(shared).map(({id, href}) => [id, new URL(href)]));
  expect(links.facebook?.searchParams.get('u')).toBe(shared.url);
  expect(links.linkedin?.searchParams.get('url')).toBe(shared.url);
  expect(links.x?.searchParams.get('url')).toBe(shared.url);
  expect(links.x?.searchParams.get('text')).toBe(shared.title);
  expect(links.whatsapp?.searchParams.get('text')).toBe(sharedText(shared));
  expect(links.email?.searchParams.get('subject')).toBe(shared.title);
  expect(links.email?.searchParams.get('body')).toBe(sharedText(shared));
});

test('an e-mail is written in the reader’s own program, everything else goes by https', () => {
  expect(shareTargets(shared).map(({href}) => new URL(href).protocol)).toEqual([
    'mailto:',
    'https:',
    'https:',
    'https:',
    'https:',
  ]);
});

test('a mail link has no raw line break, which some programs take for a new header', () => {
  for (const {href} of shareTargets(shared)) expect(href).toMatch(/^[\x21-\x7e]+$/);
});
