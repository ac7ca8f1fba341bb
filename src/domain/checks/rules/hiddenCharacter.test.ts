import {finds, mended, problemsOfRule} from '../../../../tests/fixtures/ruleFinds';
import {append} from '../../../../tests/fixtures/site';
import {hiddenCharacter} from './hiddenCharacter';

const FILE = 'docs/groups/evening.md';

describe('hidden-character', () => {
  test.each([
    ['a zero-width space', 'self\u200Bhelp', 'invisible'],
    ['a soft hyphen', 'self\u00ADhelp', 'invisible'],
    ['a byte order mark inside', 'self\uFEFFhelp', 'invisible'],
    ['a tag character', 'self\u{E0041}help', 'invisible'],
    ['an override of the direction', 'safe\u202Etxt', 'direction'],
    ['an isolate', 'safe\u2066txt', 'direction'],
    ['a control character', 'bell\u0007', 'control'],
    ['a line separator', 'one\u2028two', 'control'],
    ['a private character', 'icon\uE000', 'private'],
    ['what is left of a letter', 'sv\uFFFDpomoc', 'damaged'],
  ])('refuses %s', (_name, text, kind) => {
    const change = {[FILE]: append(`\n${text}\n`)};
    expect(finds(hiddenCharacter, change)).toEqual([`${FILE} | ${text}`]);
    const [problem] = problemsOfRule(hiddenCharacter, change);
    expect(problem?.params).toMatchObject({kind, codes: expect.stringMatching(/^U\+[0-9A-F]{4,5}$/)});
    expect(JSON.stringify(problem)).not.toMatch(/[\u00AD\u200B\u202E\uFEFF\uE000]/);
    expect(mended(hiddenCharacter, FILE, change)?.split('\n').at(-2) ?? null).toBe(
      kind === 'invisible' ? 'selfhelp' : null,
    );
  });

  test.each([
    'safe&#x202E;txt',
    'safe&#8238;txt',
    'self&ZeroWidthSpace;help',
    'self&shy;help',
    '[x](/a&rlm;b)',
    'a&#X200b;b',
  ])('refuses a reference to one: %s', (text) => {
    expect(finds(hiddenCharacter, {[FILE]: append(`\n${text}\n`)})).toEqual([`${FILE} | ${text}`]);
  });

  test('is silent about references to what is seen', () => {
    expect(
      finds(hiddenCharacter, {[FILE]: append('\n&amp; &nbsp; &#8211; &#x1F600; &#xD800; &#9999999; &it\n')}),
    ).toEqual([]);
  });

  test('refuses it in a record, and in the front matter', () => {
    const file = 'data/concepts/peer.yml';
    expect(finds(hiddenCharacter, {[file]: append('note: zero\u200Bwidth\n')})).toEqual([
      `${file} | note: zero\u200Bwidth`,
    ]);
  });

  test('mends only the line of the problem', () => {
    const change = {[FILE]: append('\na\u200Bb\n\nc\u200Bd\n')};
    expect(mended(hiddenCharacter, FILE, change)).toMatch(/\nab\n\nc\u200Bd\n$/);
  });

  test('is silent about accents, fixed spaces, tabs, dashes and a mark at the very beginning', () => {
    expect(
      finds(hiddenCharacter, {[FILE]: (text) => `\uFEFF${text}\nPříliš\u00A0žluťoučký\t– blåbærsyltetøy…\r\n`}),
    ).toEqual([]);
  });
});
