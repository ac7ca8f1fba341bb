import {finds, page, problemsOfRule} from '../../../../tests/fixtures/ruleFinds';
import {append, edit} from '../../../../tests/fixtures/site';
import {numberNotInSource} from './numberNotInSource';

const CS = page('cs', 'index');
const EN = page('en', 'index');
const NB = page('nb', 'index');
const inBoth = (czech: string, english: string) => ({
  [CS]: append(`\n${czech}\n`),
  [EN]: append(`\n${english}\n`),
  [NB]: null,
});

describe('number-not-in-source', () => {
  test('warns of a number that changed, on its line', () => {
    const change = inBoth('Skupina se sešla 42krát.', 'The group\nmet 24 times.');
    expect(finds(numberNotInSource, change)).toEqual([`${EN} | met 24 times.`]);
    expect(problemsOfRule(numberNotInSource, change)[0]?.params).toEqual({source: CS, extra: '24', missing: '42'});
  });

  test('warns of a number that is left out, at the section', () => {
    expect(finds(numberNotInSource, inBoth('Sešla se 42krát.', 'It met.'))).toEqual([`${EN} | ## Welcome {#welcome}`]);
  });

  test('warns of a number in the title', () => {
    expect(finds(numberNotInSource, {[NB]: edit('title: Side', 'title: Side 2015')})).toEqual([
      `${NB} | title: Side 2015`,
    ]);
  });

  test('compares with the language in which the page was written', () => {
    const written = edit('provenance:', 'source_locale: nb\nprovenance:');
    const change = {[CS]: written, [EN]: written, [NB]: (text: string) => `${written(text)}\nDet var 42 møter.\n`};
    expect(finds(numberNotInSource, change)).toEqual([
      `${CS} | ## Welcome {#welcome}`,
      `${EN} | ## Welcome {#welcome}`,
    ]);
  });

  test.each([
    ['Skončil 31. 7. 2016.', 'It ended on 31 July 2016.'],
    ['Bylo to 31.7.2016 v 10.30.', 'It was on 31 July 2016 at 10:30.'],
    ['Stálo to 1 234 567,50 Kč.', 'It cost CZK 1,234,567.5.'],
    ['Podíl je 0,5.', 'The share is 0.5.'],
    ['Patnáct kurzů a 23 setkání.', 'Fifteen courses and twenty-three meetings.'],
    ['Týden 2.', 'The second week.'],
    ['Vzorec $d = 0,8$ a `12`.', 'The formula $d = 0.8$ and `13`.'],
    ['Viz M1 a H2O.', 'See it.'],
  ])('is silent: %s = %s', (czech, english) => {
    expect(finds(numberNotInSource, inBoth(czech, english))).toEqual([]);
  });
});
