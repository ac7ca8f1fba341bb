import fs from 'node:fs';
import path from 'node:path';
import {finds, page} from '../../../../tests/fixtures/ruleFinds';
import {append} from '../../../../tests/fixtures/site';
import {avoidedSchema} from '../../concepts/avoided';
import {parseStrictYaml} from '../../content/strictYaml';
import {avoidedTerm} from './avoidedTerm';
import {blamingWord} from './blamingWord';

const read = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../../../data', name), 'utf8');
const LISTS = {'data/respect.yml': read('respect.yml'), 'data/avoided-terms.yml': read('avoided-terms.yml')};

describe('blaming-word', () => {
  test.each([
    ['cs', 'Týrané ženy mohou přijít.'],
    ['cs', 'Pomoc pro zneužité děti.'],
    ['cs', 'Výpověď údajné oběti.'],
    ['en', 'A shelter for battered women.'],
    ['en', 'She claims to have been hurt.'],
    ['nb', 'Hjelp til voldtektsofre.'],
    ['nb', 'Et voldtektsoffer ringte.'],
    ['nb', 'Politiet meldte om husbråk.'],
  ] as const)('warns in %s of: %s', (locale, line) => {
    const file = page(locale, 'groups/evening');
    expect(finds(blamingWord, {...LISTS, [file]: append(`\n${line}\n`)})).toEqual([`${file} | ${line}`]);
  });

  test.each([
    ['cs', 'Zneužití dítěte je trestný čin.'],
    ['cs', 'Žena, která zažila násilí, může přijít.'],
    ['cs', 'Nepíšeme „týraná žena“.'],
    ['en', 'We do not write “battered woman”.'],
    ['nb', 'Person utsatt for voldtekt.'],
  ] as const)('is silent in %s about: %s', (locale, line) => {
    expect(finds(blamingWord, {...LISTS, [page(locale, 'groups/evening')]: append(`\n${line}\n`)})).toEqual([]);
  });
});

describe.each([
  ['data/avoided-terms.yml', avoidedTerm],
  ['data/respect.yml', blamingWord],
] as const)('%s', (list, rule) => {
  const lists = avoidedSchema.parse(parseStrictYaml(LISTS[list]).data);

  test.each(['cs', 'en', 'nb'] as const)(
    'has entries in %s that are all found, and advice that keeps them',
    (locale) => {
      const file = page(locale, 'groups/evening');
      const lines = lists[locale].map(({avoid}) => `- x, ${avoid}, y`);
      expect(lines.length).toBeGreaterThanOrEqual(9);
      const found = finds(rule, {...LISTS, [file]: append(`\n${lines.join('\n')}\n`)});
      expect(lines.filter((line) => !found.includes(`${file} | ${line}`))).toEqual([]);
      const advice = lists[locale].map(({use}) => `- x, ${use}, y`).join('\n');
      expect(finds(rule, {...LISTS, [file]: append(`\n${advice}\n`)})).toEqual([]);
    },
  );
});
