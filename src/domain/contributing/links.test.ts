import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {LOCALES} from '../locales/locales';
import {FORMS, FORM_TITLES, editLink, editedFile, newFileLink, suggestLink} from './links';
import {parseRepository} from './repository';

const REPO = 'owner/site';
const DOCS = 'docusaurus-plugin-content-docs';
const FILES = [
  'docs/groups/evening.md',
  `i18n/en/${DOCS}/current/groups/evening.md`,
  `i18n/nb/${DOCS}/current/groups/evening.md`,
];
const exists = (file: string) => FILES.includes(file);
const parameters = (link: string | null) => Object.fromEntries(new URL(link ?? 'https://no.link').searchParams);

describe('editLink', () => {
  test.each(FILES)('%s, of the edition in preparation, is edited itself', (file) => {
    const href = `https://github.com/owner/site/edit/main/${file}`;
    expect(editLink(REPO, file, exists)).toEqual({kind: 'editor', href, preparation: false});
  });

  test.each([
    ['versioned_docs/version-2016/groups/evening.md', FILES[0]],
    [`i18n/en/${DOCS}/version-2016/groups/evening.md`, FILES[1]],
    [`i18n/nb/${DOCS}/version-2016.1/groups/evening.md`, FILES[2]],
  ])('%s, of an edition that is out, leads to the page in preparation', (file, edited) => {
    const href = `https://github.com/owner/site/edit/main/${edited}`;
    expect(editLink(REPO, file, exists)).toEqual({kind: 'editor', href, preparation: true});
  });

  test('without a page in preparation it is frozen, whether the repository is known or not', () => {
    const file = `i18n/nb/${DOCS}/version-2016/project/purpose.md`;
    expect(editedFile(file, exists)).toBeNull();
    expect(editLink(REPO, file, exists)).toEqual({kind: 'frozen'});
    expect(editLink(null, file, exists)).toEqual({kind: 'frozen'});
  });

  test.each([
    'blog/2016-08-01-ended.md',
    'i18n/nb/docusaurus-plugin-content-blog/2016-08-01-ended.md',
    'data/organisations/nok.yml',
    'guide/index.md',
    `i18n/nb/${DOCS}-guide/current/index.md`,
  ])('%s belongs to no edition that is out, and is edited itself', (file) => {
    const href = `https://github.com/owner/site/edit/main/${file}`;
    expect(editLink(REPO, file, exists)).toEqual({kind: 'editor', href, preparation: false});
  });

  test('while the repository is not known there is none', () => expect(editLink(null, 'docs/a.md', exists)).toBeNull());

  test('what is special in an address is escaped, part by part', () => {
    expect(editLink(REPO, 'docs/å ?x#y%2F&.md', exists)).toMatchObject({
      href: 'https://github.com/owner/site/edit/main/docs/%C3%A5%20%3Fx%23y%252F%26.md',
    });
  });
});

describe('newFileLink', () => {
  const file = `i18n/nb/${DOCS}/current/groups/evening.md`;
  const front = '---\nid: evening\ntitle: Kveld & "mer" +1 #2\n---\n';

  test('carries name and text, whatever signs are in them', () => {
    const link = newFileLink(REPO, file, `${front}\n## Ærlig {#x}\n`);
    expect(link).toMatch(/^https:\/\/github\.com\/owner\/site\/new\/main\?filename=/);
    expect(parameters(link)).toEqual({filename: file, value: `${front}\n## Ærlig {#x}\n`});
  });

  test('a long text loses whole lines at its end, and the address stays short', () => {
    const link = newFileLink(REPO, file, `${front}${'Žluťoučký kůň.\n'.repeat(2000)}`);
    expect(link?.length).toBeLessThanOrEqual(7000);
    expect(link?.length).toBeGreaterThan(6800);
    expect(parameters(link).value).toMatch(/^---\nid: evening\n[^]*\n---\n(?:Žluťoučký kůň\.\n)+$/);
  });

  test('a front matter is whole or not there', () => {
    expect(parameters(newFileLink(REPO, file, `---\n${'key: value\n'.repeat(2000)}---\n`))).toEqual({filename: file});
  });

  test('half a character cannot break it', () =>
    expect(parameters(newFileLink(REPO, file, 'a\uD800b')).value).toBe('a\uFFFDb'));
  test('while the repository is not known there is none', () => expect(newFileLink(null, file, front)).toBeNull());
});

describe('suggestLink', () => {
  const page = {address: 'https://example.org/nb/docs/a?b&c=1#d', title: 'Kveld & «mer» #1'};

  test.each(LOCALES)('opens the form in %s, which names the page', (locale) => {
    expect(parameters(suggestLink(REPO, {...page, locale}))).toEqual({
      template: `${locale}-correction.yml`,
      title: `${FORM_TITLES.correction[locale]}: ${page.title}`,
      address: page.address,
    });
  });

  test('is bounded', () => {
    const long = {address: 'å'.repeat(9000), title: '🙂'.repeat(9000), locale: 'nb'} as const;
    expect(suggestLink(REPO, long)?.length).toBeLessThan(7000);
  });

  test('while the repository is not known there is none', () =>
    expect(suggestLink(null, {...page, locale: 'cs'})).toBeNull());

  test.each(LOCALES.flatMap((locale) => FORMS.map((form) => [locale, form] as const)))(
    'what it fills in is in the form %s %s',
    (locale, form) => {
      const {template = '', title, ...fields} = parameters(suggestLink(REPO, {...page, locale}, form));
      const file = path.resolve(__dirname, '../../../.github/ISSUE_TEMPLATE', template);
      const {title: begin, body} = parse(fs.readFileSync(file, 'utf8'));
      expect(title?.startsWith(begin)).toBe(true);
      expect(body.map(({id}: {id?: string}) => id)).toEqual(expect.arrayContaining(Object.keys(fields)));
    },
  );
});

describe('parseRepository', () => {
  test.each([undefined, '', '  '])('%j: not known', (value) => expect(parseRepository(value)).toBeNull());
  test.each(['owner/site', 'O-1/a.b_c-d'])('%s', (value) => expect(parseRepository(value)).toBe(value));
  test.each([
    'owner',
    'https://github.com/owner/site',
    'owner/site/x',
    'a/..',
    '-a/b',
    'a/b?c',
    'a b/c',
    '"><script>/x',
  ])('%s is refused', (value) => expect(() => parseRepository(value)).toThrow(/REPOSITORY/));
});
