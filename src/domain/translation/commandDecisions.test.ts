import {docsPage} from '../../../tests/fixtures/baseSite';
import type {Overrides} from '../../../tests/fixtures/site';
import {CS, EN, NB, accepted, after, ask, changed, languages, model} from '../../../tests/fixtures/translation/evening';
import type {Asked} from './command';
import {pinsForEdition} from './decide';
import {NO_PINS} from './pin';

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
