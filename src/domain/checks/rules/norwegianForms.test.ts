import {finds, page, problemsOfRule} from '../../../../tests/fixtures/ruleFinds';
import {append, edit} from '../../../../tests/fixtures/site';
import {norwegianForms} from './norwegianForms';

const FILE = page('nb', 'groups/evening');

describe('norwegian-forms', () => {
  test.each([
    ['Det er ikkje slik.', 'ikke', 'nynorsk'],
    ['Dei møttes.', 'de', 'nynorsk'],
    ['Et senter mot overgreb.', 'overgrep', 'dansk'],
    ['Ei sjølvhjelpsgruppe.', 'selvhjelpsgruppe', 'nynorsk'],
    ['Hun fikk hjælp.', 'hjelp', 'dansk'],
    ['Et tilbud af centret.', 'av', 'dansk'],
    ['Utsatt for våldtäkt.', 'voldtekt', 'svensk'],
  ])('refuses: %s', (line, right, language) => {
    const change = {[FILE]: append(`\n${line}\n`)};
    expect(finds(norwegianForms, change)).toEqual([`${FILE} | ${line}`]);
    expect(problemsOfRule(norwegianForms, change)[0]?.params).toMatchObject({right, language});
  });

  test('refuses it in a record', () => {
    const file = 'data/concepts/peer.yml';
    const change = {[file]: edit('nb: En forklaring.', 'nb: Ein forklaring.')};
    expect(finds(norwegianForms, change)).toEqual([`${file} | nb: Ein forklaring.`]);
  });

  test.each([
    'Loven heter «Lov om kommunale krisesentertilbod».',
    'Se [Ikkje berre ord](https://www.example.org/).',
    'Ordet `ikkje` er nynorsk.',
    ':term[overgreb]{#peer} og Opus Dei, AF og NU.',
    '> Dette er ikkje oss.',
    'Været var fint, hun er vert, seier og høve, til sammen meget heim.',
  ])('is silent about: %s', (line) => {
    expect(finds(norwegianForms, {[FILE]: append(`\n${line}\n`)})).toEqual([]);
  });

  test('is silent in other languages', () => {
    expect(finds(norwegianForms, {[page('en', 'groups/evening')]: append('\nThe word ikkje, nu.\n')})).toEqual([]);
  });
});
