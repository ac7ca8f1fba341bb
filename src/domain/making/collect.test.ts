import {modelOf} from '../../../tests/fixtures/site';
import {collectAnswers} from './collect';
import {makerOf} from './makers';
import type {Maker} from './question';

const base = {model: modelOf(), today: '2026-06-30', lang: 'en'} as const;
const page = makerOf('page') as Maker;
const GIVEN = {section: 'groups', id: 'late', topics: 'self-help, group', sources: 'report'};

/** A person who types these lines, one after the other. */
function typing(...lines: string[]) {
  const heard: string[] = [];
  const ask = async (prompt: string) => {
    heard.push(prompt);
    return lines.shift() ?? '';
  };
  return {person: {ask, say: (words: string) => heard.push(words)}, heard};
}

describe('where nobody can be asked', () => {
  test('what was not said and need not be is filled in', async () => {
    expect(await collectAnswers(page, {...GIVEN, 'title-en': ' Late '}, base, null)).toEqual({
      answers: {
        ...GIVEN,
        'title-cs': '(doplňte: nadpis)',
        'title-en': 'Late',
        'title-nb': '(fyll inn: tittel)',
        provenance: 'proposed',
        'source-locale': 'en',
      },
    });
  });

  test('everything that is missing or wrong is named at once, by its flag', async () => {
    const outcome = await collectAnswers(
      page,
      {id: 'Večer', topics: 'self-help, nothing', visit: 'norway'},
      base,
      null,
    );
    expect('faults' in outcome && outcome.faults.map(({en}) => en)).toEqual([
      '--visit: this option does not belong here.',
      '--section is missing: Folder (section of the handbook), such as groups.',
      expect.stringMatching(/^--id: Write only lower-case letters/),
      '--topics: “nothing” cannot be chosen. Choices: group, self-help.',
      '--sources is missing: Sources, keys of data/references.yml (with commas).',
    ]);
  });

  test.each([
    ['title-en', 'two\nlines'],
    ['title-en', ' '],
    ['section', '../outside'],
    ['section', 'groups/'],
    ['topics', ','],
    ['provenance', 'true'],
    ['source-locale', 'de'],
    ['id', '__proto__'],
  ])('--%s does not take %j', async (name, value) => {
    expect(await collectAnswers(page, {...GIVEN, [name]: value}, base, null)).toHaveProperty('faults.length', 1);
  });
});

describe('at a terminal', () => {
  test('asks only what no flag says, again when an answer cannot be taken, in the chosen language', async () => {
    const {person, heard} = typing('Kveld', 'kveld', '', 'Evening');
    const given = {
      section: 'groups',
      topics: 'group',
      sources: 'report',
      provenance: 'reported',
      'source-locale': 'nb',
    };
    const outcome = await collectAnswers(page, given, {...base, lang: 'nb'}, person);
    expect(outcome).toMatchObject({
      answers: {id: 'kveld', 'title-cs': '(doplňte: nadpis)', 'title-en': 'Evening', 'title-nb': '(fyll inn: tittel)'},
    });
    expect(heard).toEqual([
      'Filnavn (det samme på alle språk): ',
      expect.stringMatching(/^ {2}Skriv bare små bokstaver/),
      'Filnavn (det samme på alle språk): ',
      'Tittel (Čeština) [(doplňte: nadpis)]: ',
      'Tittel (English) [(fill in: title)]: ',
      'Tittel (Norsk) [(fyll inn: tittel)]: ',
    ]);
  });

  test('a flag that cannot be taken is asked for', async () => {
    const {person, heard} = typing('late');
    const outcome = await collectAnswers(
      page,
      {...GIVEN, id: 'X', 'title-cs': 'Večer', 'title-en': 'Late', 'title-nb': 'Sent'},
      base,
      person,
    );
    expect(outcome).toMatchObject({answers: {id: 'late'}});
    expect(heard[0]).toMatch(/^ {2}--id: /);
  });
});

test('a kind that is not made has no maker', () => {
  expect([makerOf('constructor'), makerOf('visit'), makerOf(undefined)]).toEqual([undefined, undefined, undefined]);
});
