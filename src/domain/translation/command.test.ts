import {conceptRecord, docsPage} from '../../../tests/fixtures/baseSite';
import {CS, NB, accepted, ask, changed, model} from '../../../tests/fixtures/translation/evening';
import type {Asked} from './command';

describe('npm run translations', () => {
  test('prints a row for each page and says by its status that all is current', () => {
    const {lines, status} = ask({edition: 'next'}, model(), accepted);
    expect(status).toBe(0);
    expect(lines).toContain(
      '  groups/evening                                    source          current         current',
    );
    expect(lines).toContain('2 pages: cs 2/2 100 %, en 2/2 100 %, nb 2/2 100 %');
  });

  test('groups by edition and folder, news and records last', () => {
    const titles = ask({}, model(), accepted).lines.filter((line) => / cs {14}en {14}nb$/.test(line));
    expect(titles.map((title) => title.slice(0, 40).trim())).toEqual([
      'Edition in preparation',
      'Edition in preparation · groups',
      'Edition 2016',
      'News',
      'records',
    ]);
  });

  test('says what to do and ends with status 1', () => {
    const {lines, status, json} = ask({edition: 'next'}, model(changed('7', '8')), accepted);
    expect(status).toBe(1);
    expect(lines).toContain('  groups/evening nb: outdated, the source changed since 2026-01-31: #course changed');
    expect(json).toMatchObject({pages: [{}, {path: 'groups/evening', locales: {nb: {state: 'outdated'}}}]});
  });

  test('an edition that is out is compared with its own files', () => {
    const {status} = ask(
      {edition: '2016'},
      model({'docs/index.md': docsPage('index', 'Jiný úvod', 'Nic.\n')}),
      accepted,
    );
    expect(status).toBe(0);
  });

  test('lists records by kind', () => {
    const site = model({
      'data/concepts/group.yml': conceptRecord('group', 'topic: true').replace('group cs', 'skupina'),
    });
    const {lines, status} = ask({records: true}, site, accepted);
    expect(status).toBe(1);
    expect(lines).toContain('  concepts/group nb: outdated, the source changed since 2026-01-31: #prefLabel changed');
  });
});

describe('--page', () => {
  test('shows old and new side by side and the commands that follow', () => {
    const {lines, status} = ask({page: 'groups/evening', to: 'nb'}, model(changed('nás 7', 'nás 8 až 10')), accepted);
    expect(status).toBe(1);
    expect(lines).toEqual([
      'groups/evening · nb: outdated, the source changed since 2026-01-31',
      '  source (cs): docs/groups/evening.md',
      `  translation (nb): ${NB}`,
      '',
      'changed: Gang (course), line 10 of the translation',
      'ACCEPTED 2026-01-31                              | NOW',
      '                                                 |',
      '## Průběh                                        | ## Průběh',
      'Sejde se nás 7.                                  ~ Sejde se nás 8 až 10.',
      '  words: … Sejde se nás [-7.-] {+8 až 10.+}',
      '',
      'When it says what the source says: npm run translations -- --accept groups/evening --to nb',
      'When it needs no change: npm run translations -- --no-change-needed groups/evening --to nb --reason "…"',
    ]);
  });

  test.each(['groups/evening', CS, NB, './docs/groups/evening.md', 'next/groups/evening', 'groups/evening.md'])(
    'finds %s',
    (page) => {
      expect(ask({page}, model(), accepted).lines[0]).toMatch(/^groups\/evening · /);
    },
  );

  test('finds a page of an edition, news, and a record', () => {
    expect(ask({page: 'index', edition: '2016'}, model(), accepted).lines[0]).toMatch(/^2016\/index · en: current/);
    expect(ask({page: '2016-08-01-ended'}, model(), accepted).lines[0]).toMatch(/^blog\/2016-08-01-ended/);
    expect(ask({page: 'concepts/group'}, model(), accepted).lines[0]).toMatch(/^concepts\/group · en: current/);
    expect(ask({page: 'data/concepts/group.yml'}, model(), accepted).status).toBe(0);
  });

  test('names the nearest pages when there is none', () => {
    const {lines, status} = ask({page: 'group/evenings', to: 'nb'}, model(), accepted);
    expect(status).toBe(2);
    expect(lines).toEqual([
      'There is no "group/evenings" in the edition next or among the records. Did you mean groups/evening?',
    ]);
    expect(ask({page: 'concepts/goup'}, model(), accepted).lines[0]).toContain('Did you mean concepts/group');
  });

  test('says where to put a translation that is not there yet', () => {
    const {lines} = ask({page: 'groups/evening', to: 'nb'}, model({[NB]: null}), accepted);
    expect(lines.at(-1)).toBe(`Translate it into ${NB}, then --accept it.`);
  });
});

describe('mistakes', () => {
  test.each([
    [{to: 'de'}, '"de" is not a language: one of cs, en, nb'],
    [{page: 'a', accept: 'b'}, 'Give one of --page, --accept, --no-change-needed, --all and --tidy'],
    [{edition: '1999'}, 'There is no edition "1999": one of next, blog, 2016'],
    [{accept: 'a', reason: 'b'}, '--reason belongs to --no-change-needed'],
  ] as [Asked, string][])('%j', (asked, message) => {
    expect(ask(asked, model(), accepted)).toMatchObject({status: 2, lines: [message], writes: []});
  });
});
