import {finds, page, problemsOfRule} from '../../../../tests/fixtures/ruleFinds';
import {append, edit} from '../../../../tests/fixtures/site';
import {avoidedTerm} from './avoidedTerm';

const FILE = page('nb', 'groups/evening');
const LIST = {
  'data/avoided-terms.yml': [
    'cs:\n  - {avoid: skupina podpory, use: podpůrná skupina, reason: Kalk.}',
    'nb:\n  - {avoid: likemann, use: likeperson, reason: Nytt ord.}',
    '  - {avoid: gruppa, use: gruppen, reason: Én form., exact: true}\n',
  ].join('\n'),
};

describe('avoided-term', () => {
  test.each([
    'Hun er likemann.',
    'Likemennene møttes.',
    'Den er for *likemenn*.',
    'Gruppa møttes.',
    'I gruppa var det ro.',
  ])('warns of: %s', (line) => {
    expect(finds(avoidedTerm, {...LIST, [FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line}`]);
  });

  test('warns of a phrase in any form, across a line end, and says what to write', () => {
    const file = page('cs', 'groups/evening');
    const change = {...LIST, [file]: append('\nChodí do skupiny\npodpory.\n')};
    expect(finds(avoidedTerm, change)).toEqual([`${file} | Chodí do skupiny`]);
    expect(problemsOfRule(avoidedTerm, change)[0]?.params).toEqual({
      found: 'skupiny podpory',
      use: 'podpůrná skupina',
      reason: 'Kalk.',
    });
  });

  test('warns of it in the title and in a record', () => {
    const record = 'data/organisations/nok.yml';
    const change = {
      ...LIST,
      [FILE]: edit('title: Side', 'title: For likemenn'),
      [record]: edit('nb: En beskrivelse.', 'nb: Drives av likemenn.'),
    };
    expect(finds(avoidedTerm, change)).toEqual([
      `${FILE} | title: For likemenn`,
      `${record} | nb: Drives av likemenn.`,
    ]);
  });

  test.each([
    'Det het «likemann» før.',
    'Ordet `likemann` er gammelt.',
    'Se [Likemannsarbeid og likemann](https://www.example.org/).',
    '> Vi er likemenn.',
    'Gruppen møttes.',
    'Kjell Gruppa kom.',
  ])('is silent about: %s', (line) => {
    expect(finds(avoidedTerm, {...LIST, [FILE]: append(`\n${line}\n`)})).toEqual([]);
  });

  test('is silent about the label of a concept, another language, and without a list', () => {
    const change = {
      'data/concepts/peer.yml': append('hiddenLabel:\n  nb: [likemann]\n'),
      [page('en', 'groups/evening')]: append('\nThe word likemann.\n'),
    };
    expect(finds(avoidedTerm, {...LIST, ...change})).toEqual([]);
    expect(finds(avoidedTerm, {[FILE]: append('\nHun er likemann.\n')})).toEqual([]);
    expect(finds(avoidedTerm, {'data/avoided-terms.yml': 'nb: 1\n', [FILE]: append('\nHun er likemann.\n')})).toEqual(
      [],
    );
  });
});
