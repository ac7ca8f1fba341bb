import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
type Messages = Record<string, string>;

/** Strings that are the same word in that language, with the reason. */
const SAME_WORD: Record<'cs' | 'nb', Record<string, string>> = {
  cs: {
    'site.contact.email': 'the Czech word is spelt the same',
    'site.share.email': 'as site.contact.email',
    'site.box.tip': 'the usual Czech word; "rada" (advice) would clash with the groups’ rule of giving none',
    'theme.admonition.tip': 'as site.box.tip',
    'theme.lastUpdated.atDate': 'only a date',
  },
  nb: {'theme.lastUpdated.atDate': 'only a date'},
};

/** English messages of our own code: `translate({id: '…', message: '…'})`. */
function ownMessages(): Messages {
  const files = fs
    .readdirSync(path.join(ROOT, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'));
  const found = files.flatMap((file) => {
    const text = fs.readFileSync(path.join(ROOT, 'src', file), 'utf8');
    return [...text.matchAll(/id:\s*'([^']+)',\s*message:\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)")/g)].map(
      ([, id, single, double]) => [id, (single ?? double ?? '').replace(/\\'/g, "'")],
    );
  });
  return Object.fromEntries(found) as Messages;
}

/** English messages of the stock theme. */
function themeMessages(): Messages {
  const base = path.join(ROOT, 'node_modules/@docusaurus/theme-translations/locales/base/theme-common.json');
  const all = JSON.parse(fs.readFileSync(base, 'utf8')) as Messages;
  return Object.fromEntries(Object.entries(all).filter(([key]) => !key.endsWith('___DESCRIPTION')));
}

function translations(locale: string): Messages {
  const all = JSON.parse(fs.readFileSync(path.join(ROOT, `i18n/${locale}/code.json`), 'utf8')) as Record<
    string,
    {message: string}
  >;
  return Object.fromEntries(Object.entries(all).map(([id, {message}]) => [id, message]));
}

const placeholders = (message: string) => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();
const english = {...themeMessages(), ...ownMessages()};

describe.each(['cs', 'nb'] as const)('interface strings in %s', (locale) => {
  const own = translations(locale);

  test('none is missing, and none is left that nobody uses', () => {
    expect(Object.keys(english).filter((id) => !own[id])).toEqual([]);
    expect(Object.keys(own).filter((id) => !(id in english))).toEqual([]);
  });

  test('none is still English, but for those that are the same word', () => {
    const same = Object.keys(english).filter((id) => own[id] === english[id] && !(id in SAME_WORD[locale]));
    expect(same).toEqual([]);
  });

  test('placeholders are those of the English message', () => {
    const wrong = Object.keys(english).filter(
      (id) => placeholders(own[id] ?? '').join() !== placeholders(english[id] ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  test('plurals have the forms that Intl asks for', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.length;
    const wrong = Object.keys(english).filter(
      (id) => english[id]?.includes('|') && own[id]?.split('|').length !== forms,
    );
    expect(wrong).toEqual([]);
  });
});

test('the strings of our own code are found', () => {
  expect(Object.keys(ownMessages()).length).toBeGreaterThan(100);
});
