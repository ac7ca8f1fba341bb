import {conceptRecord, docsPage} from '../../../tests/fixtures/baseSite';
import {type Overrides, edit, modelOf} from '../../../tests/fixtures/site';
import type {SiteModel} from '../model/siteModel';
import {type Answer, type Asked, translationsCommand} from './command';
import {pinsForEdition} from './decide';
import {NO_PINS, type Pins, parsePin} from './pin';

const NB = 'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md';
const EN = 'i18n/en/docusaurus-plugin-content-docs/current/groups/evening.md';
const CS = 'docs/groups/evening.md';

/** The miniature site's pages have the same words in every language; here they have their own. */
const languages: Overrides = {
  [CS]: docsPage('evening', 'Večer', '## Průběh {#course}\n\nSejde se nás 7.\n\n## Konec {#end}\n\nKonec večera.\n'),
  [EN]: docsPage('evening', 'Evening', '## Course {#course}\n\nWe meet, 7 of us.\n\n## End {#end}\n\nThe end of it.\n'),
  [NB]: docsPage('evening', 'Kveld', '## Gang {#course}\n\nVi er 7 som møtes.\n\n## Slutt {#end}\n\nSlutten på den.\n'),
  'docs/index.md': docsPage('index', 'Úvod', 'Vítejte na tomto malém webu o skupinách, který má jen dvě stránky.\n'),
  'i18n/en/docusaurus-plugin-content-docs/current/index.md': docsPage('index', 'Start', 'Welcome.\n'),
  'i18n/nb/docusaurus-plugin-content-docs/current/index.md': docsPage('index', 'Start', 'Velkommen.\n'),
};
const models = new Map<string, SiteModel>();

/** The miniature site with these pages and some changes, read once for each set of changes. */
function model(more: Overrides = {}): SiteModel {
  const key = JSON.stringify(more);
  const known = models.get(key) ?? modelOf({...languages, ...more});
  models.set(key, known);
  return known;
}

const ask = (asked: Asked, site: SiteModel, pins: Pins) =>
  translationsCommand(asked, {model: site, pins, today: '2026-06-30'});

/** Pins after an answer has been written. */
function after(answer: Answer, before: Pins = NO_PINS): Pins {
  const pins = {...before.pins};
  for (const {file, text} of answer.writes) {
    const parsed = text === null ? null : parsePin(text);
    if (parsed && 'pin' in parsed) pins[file] = parsed.pin;
    else delete pins[file];
  }
  return {pins, damaged: before.damaged.filter((file) => !(file in pins))};
}

const accepted = (() => {
  const site = model();
  let pins = after(translationsCommand({all: true}, {model: site, pins: NO_PINS, today: '2026-01-31'}));
  for (const accept of ['2016/index', 'blog/2016-08-01-ended'])
    pins = after(translationsCommand({accept}, {model: site, pins, today: '2026-01-31'}), pins);
  return pins;
})();
const changed = (from: string, to: string): Overrides => ({[CS]: edit(from, to)(String(languages[CS]))});

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

describe('--accept', () => {
  test('makes an outdated translation current, in the languages asked for', () => {
    const site = model(changed('7', '8'));
    const answer = ask({accept: 'groups/evening', to: 'nb'}, site, accepted);
    expect([answer.status, answer.lines]).toEqual([0, ['groups/evening nb: accepted, translated', '1 accepted']]);
    const pins = after(answer, accepted);
    expect(ask({page: 'groups/evening', to: 'nb'}, site, pins).status).toBe(0);
    expect(ask({page: 'groups/evening', to: 'en'}, site, pins).status).toBe(1);
    expect(ask({accept: 'groups/evening'}, site, accepted).writes).toHaveLength(2);
  });

  test('writes nothing when nothing changed', () => {
    const answer = ask({accept: 'groups/evening'}, model(), accepted);
    expect(answer).toMatchObject({status: 0, writes: []});
    expect(answer.lines[0]).toBe('groups/evening en: unchanged, accepted already on 2026-01-31');
  });

  test('takes the language from the file that is named', () => {
    expect(ask({accept: NB}, model(changed('7', '8')), accepted).writes).toHaveLength(1);
  });

  test('refuses what is not translated, not whole, or no translation', () => {
    const messages = (asked: Asked, more: Overrides) => {
      const {lines, status, writes} = ask(asked, model(more), accepted);
      return [status, writes.length, lines[0]];
    };
    expect(messages({accept: 'groups/evening', to: 'nb'}, {[NB]: null})).toEqual([
      1,
      0,
      'groups/evening nb: refused, it is not translated yet',
    ]);
    expect(messages({accept: 'groups/evening', to: 'cs'}, {})[2]).toContain('it was written in this language');
    const added = changed('## Konec', '## Nové {#new}\n\nNové.\n\n## Konec');
    expect(messages({accept: 'groups/evening', to: 'nb'}, added)[2]).toContain('not translated whole; missing: new');
    expect(messages({accept: 'groups/evening', to: 'nb'}, {[CS]: null})[2]).toContain('the source (cs) is missing');
  });

  test('without a language accepts those that there are', () => {
    const {status, lines} = ask({accept: 'groups/evening'}, model({...changed('7', '8'), [NB]: null}), accepted);
    expect([status, lines]).toEqual([0, ['groups/evening en: accepted, translated', '1 accepted']]);
  });

  test('accepts the words of the source when it is asked for that page, and says so', () => {
    const names = '## Jména {#names}\n\nAda, Bára, Cilka, Dana, Ema, Fany, Gita, Hana, Iva.\n';
    const more = {
      'docs/names.md': docsPage('names', 'Jména', names),
      'i18n/nb/docusaurus-plugin-content-docs/current/names.md': docsPage('names', 'Navn', names),
    };
    expect(ask({all: true}, model(more), accepted)).toMatchObject({status: 1, writes: []});
    const answer = ask({accept: 'names', to: 'nb'}, model(more), accepted);
    expect(answer.lines[0]).toBe('names nb: accepted, translated; word for word the source in: names');
    expect(ask({page: 'names', to: 'nb'}, model(more), after(answer, accepted)).status).toBe(0);
  });

  test('replaces a pin that cannot be trusted', () => {
    const file = 'data/translations/next/groups/evening.nb.json';
    const pins = {pins: accepted.pins, damaged: [file]};
    expect(ask({page: 'groups/evening', to: 'nb'}, model(), pins).lines[0]).toContain('cannot be trusted');
    const answer = ask({accept: 'groups/evening', to: 'nb'}, model(), pins);
    expect(ask({page: 'groups/evening', to: 'nb'}, model(), after(answer, pins)).status).toBe(0);
  });
});

describe('--no-change-needed', () => {
  const asked = {'no-change-needed': 'groups/evening', to: 'nb', reason: 'only a spelling'};

  test('makes it current again and keeps the reason', () => {
    const site = model(changed('7', '8'));
    const pins = after(ask(asked, site, accepted), accepted);
    const {lines, status} = ask({page: 'groups/evening', to: 'nb'}, site, pins);
    expect(status).toBe(0);
    expect(lines).toContain('  last decision: no change needed, only a spelling');
  });

  test('does nothing while the source has not changed', () => {
    expect(ask(asked, model(), accepted)).toMatchObject({status: 0, writes: []});
  });

  test('needs a reason, an earlier decision, and a whole translation', () => {
    expect(ask({...asked, reason: ' '}, model(), accepted)).toMatchObject({status: 2, writes: []});
    expect(ask(asked, model(), NO_PINS).lines[0]).toContain('it was never accepted');
    const added = changed('## Konec', '## Nové {#new}\n\nNové.\n\n## Konec');
    expect(ask(asked, model(added), accepted).lines[0]).toContain('missing: new');
  });
});

describe('--all, --tidy and editions', () => {
  test('--all accepts what was never accepted, and nothing that is outdated', () => {
    const pins = after(ask({all: true, edition: 'next', to: 'nb'}, model(), NO_PINS));
    expect(Object.keys(pins.pins)).toEqual([
      'data/translations/next/index.nb.json',
      'data/translations/next/groups/evening.nb.json',
    ]);
    expect(ask({all: true}, model(changed('7', '8')), accepted)).toMatchObject({status: 0, writes: []});
  });

  test('--tidy moves the pins of a renamed page and removes those of one that is gone', () => {
    const renamed: Overrides = {
      [CS]: null,
      [EN]: null,
      [NB]: null,
      'docs/meeting.md': String(languages[CS]).replace('id: evening', 'id: meeting'),
      'i18n/nb/docusaurus-plugin-content-docs/current/meeting.md': String(languages[NB]).replace(
        'id: evening',
        'id: meeting',
      ),
    };
    const answer = ask({tidy: true}, model(renamed), accepted);
    expect(answer.lines).toEqual([
      'written data/translations/next/meeting.nb.json',
      'removed data/translations/next/groups/evening.nb.json',
      'removed data/translations/next/groups/evening.en.json',
    ]);
    expect(ask({tidy: true}, model(renamed), after(answer, accepted)).lines).toEqual(['Nothing to tidy']);
  });

  test('a new edition gets the pins of the one in preparation', () => {
    const writes = pinsForEdition(accepted, '2026.1');
    expect(writes.map(({file}) => file)).toContain('data/translations/2026.1/groups/evening.nb.json');
    expect(writes).toHaveLength(4);
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
