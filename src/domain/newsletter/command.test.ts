import PostalMime from 'postal-mime';
import {edit, modelOf} from '../../../tests/fixtures/site';
import {type Answer, newsletterCommand} from './command';

const BODY = `It [ended](/groups/evening.md#end) :term[well]{#self-help} :cite[report] & <!-- c -->.

![A map](/img/map.webp)

- one
- two **three**

::helplines{country=cz}

<!-- truncate -->

Never in a newsletter.
`;

const model = modelOf({
  'blog/2016-08-01-ended.md': edit('It ended.\n', BODY),
  'i18n/en/docusaurus-plugin-content-blog/2016-08-01-ended.md': edit('It ended.\n', BODY),
  'i18n/nb/docusaurus-plugin-content-blog/2016-08-01-ended.md': null,
});

const site = {
  model,
  siteUrl: 'https://guide.test',
  siteName: {cs: 'Průvodce', en: 'Guide', nb: 'Veileder'},
  newsTitle: {cs: 'Aktuality', en: 'News', nb: 'Aktuelt'},
  today: '2026-06-30',
};
const run = (asked: object) => newsletterCommand({since: '2016-01-01', locale: 'en', ...asked}, site);
const fileOf = (answer: Answer, ending: string) =>
  Object.entries(answer.files).find(([name]) => name.endsWith(ending))?.[1] ?? '';

test('HTML without anything to load, with absolute links, inlined styles, and only the opening of the news', () => {
  const html = fileOf(run({}), '.html');
  expect(html).toContain('href="https://guide.test/en/blog/ended"');
  expect(html).toContain('href="https://guide.test/en/docs/groups/evening#end"');
  expect(html).toContain('A map');
  expect(html).not.toMatch(/<(?:img|style|link|script|iframe)|src=|class=|url\(/i);
  expect([...html.matchAll(/href="([^"]*)"/g)].every(([, href = '']) => href.startsWith('https://guide.test/'))).toBe(
    true,
  );
  expect(html).not.toMatch(/Never in a newsletter|report\]|helplines/);
});

test('plain text says the same', () => {
  const text = fileOf(run({}), '.txt');
  expect(text).toContain('It ended <https://guide.test/en/docs/groups/evening#end> well');
  expect(text).toContain('- one\n- two three');
  expect(text).not.toMatch(/[<]\w+ style|Never|\*\*/);
});

test.each([
  ['cs', 'Průvodce: Aktuality, 1. srpna 2016'],
  ['en', 'Guide: News, 1 August 2016'],
  ['nb', 'Veileder: Aktuelt, 1. august 2016'],
])('the message in %s is read by a mail parser that is not ours', async (locale, subject) => {
  const answer = run({locale, from: 'Žofie Å <news@example.org>', unsubscribe: 'mailto:off@example.org'});
  const eml = fileOf(answer, '.eml');
  const mail = await PostalMime.parse(eml);
  expect(mail.subject).toBe(subject);
  expect(mail.from).toEqual({name: 'Žofie Å', address: 'news@example.org'});
  expect(mail.text?.replace(/\r\n/g, '\n').trim()).toBe(fileOf(answer, '.txt').trim());
  expect(mail.html?.replace(/\r\n/g, '\n').trim()).toBe(fileOf(answer, '.html').trim());
  expect(mail.headers.find(({key}) => key === 'list-unsubscribe')?.value).toBe('<mailto:off@example.org>');
  expect(eml).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  expect(eml.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('no sender and no way to unsubscribe is invented: a field to fill in, in both parts, and said on the terminal', () => {
  const answer = run({});
  expect(fileOf(answer, '.eml')).not.toMatch(/^From:|^List-Unsubscribe:/m);
  expect(fileOf(answer, '.html')).toContain('[FILL IN BEFORE SENDING: how to unsubscribe]');
  expect(fileOf(answer, '.txt')).toContain('[FILL IN BEFORE SENDING: how to unsubscribe]');
  expect(answer.lines.join('\n')).toMatch(/unsubscribe before sending[\s\S]*no sender/);
});

test('news without a translation says so and carries its language', () => {
  const html = fileOf(run({locale: 'nb'}), '.html');
  expect(html).toContain('<h2 lang="cs-CZ"');
  expect(html).toContain('Ikke oversatt ennå');
});

test('the last day counts, the day after does not', () => {
  expect(run({since: '2016-08-01', until: '2016-08-01'}).status).toBe(0);
  expect(run({since: '2016-08-02'})).toMatchObject({status: 1, files: {}});
  expect(run({since: '2016-08-02'}).lines[0]).toMatch(/no news since 2016-08-02/);
  expect(run({until: '2016-07-31'}).lines[0]).toMatch(/no news from 2016-01-01 to 2016-07-31/);
});

test('a mistake is status 2 and writes nothing', () => {
  expect(run({locale: 'xx'})).toMatchObject({status: 2, files: {}});
});
