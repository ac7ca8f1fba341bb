import {append, edit, found, modelOf, problemsOf} from '../../../../tests/fixtures/site';

const FILE = 'data/concepts/peer.yml';

/** Ten lists that each repeat the one before ten times: 10^10 words when written out. */
const BOMB = Array.from({length: 10}, (_, level) =>
  level === 0
    ? 'l0: &l0 [x, x, x, x, x, x, x, x, x, x]'
    : `l${level}: &l${level} [${Array(10)
        .fill(`*l${level - 1}`)
        .join(', ')}]`,
).join('\n');

describe('record-syntax', () => {
  test('refuses a text whose colon is not in quotation marks', () => {
    const line = 'note: mind this: a colon';
    expect(found({[FILE]: append(`${line}\n`)})).toEqual([`${FILE} | ${line} | record-syntax`]);
  });

  test('refuses a key that stands twice, so that none of the two is lost', () => {
    const problems = found({[FILE]: append('note: one\nnote: two\n')});
    expect(problems).toEqual([`${FILE} | note: two | record-syntax`]);
  });

  test('refuses a bomb of aliases without unfolding it', () => {
    const problems = problemsOf({[FILE]: append(`${BOMB}\n`)});
    expect(new Set(problems.map(({rule}) => rule))).toEqual(new Set(['record-syntax']));
    expect(problems.some(({params}) => params.message === 'aliases (*name) are not allowed')).toBe(true);
  });

  test.each([
    ['an anchor', 'note: &here a note'],
    ['a tag', 'note: !!js/function "alert(1)"'],
  ])('refuses %s', (_name, line) => {
    expect(found({[FILE]: append(`${line}\n`)})).toEqual([`${FILE} | ${line} | record-syntax`]);
  });

  test.each([
    ['a character that reorders text', 'note: "safe\u202Etxt.exe"'],
    ['a character that hides', 'note: "zero\u200Bwidth"'],
  ])('%s is refused once, by the rule that can say which it is', (_name, line) => {
    expect(found({[FILE]: append(`${line}\n`)})).toEqual([`${FILE} | ${line} | hidden-character`]);
    expect(modelOf({[FILE]: append(`${line}\n`)}).problems.map(({rule}) => rule)).toEqual(['record-syntax']);
  });

  test('one unreadable record does not hide the problems of another', () => {
    expect(found({[FILE]: append('note: a: b\n'), 'data/concepts/self-help.yml': edit('group: group\n', '')})).toEqual(
      expect.arrayContaining([
        `${FILE} | note: a: b | record-syntax`,
        'data/concepts/self-help.yml | prefLabel: | record-field-missing',
      ]),
    );
  });

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['a comment, folded text and quotation marks', append('# why\nnote: >-\n  "mind": this\n  and that\n')],
  ])('is silent about %s', (_name, change) => {
    expect(found({[FILE]: change})).toEqual([]);
  });

  test('reads Windows line ends; another rule warns of them', () => {
    const change = {[FILE]: (text: string) => text.replace(/\n/g, '\r\n')};
    expect(found(change)).toEqual([`${FILE} | group: group | line-endings`]);
    expect(modelOf(change).concepts).toEqual(modelOf().concepts);
  });
});
