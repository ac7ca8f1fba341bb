import fs from 'node:fs';
import path from 'node:path';
import {type Fixture, type Overrides, TODAY, append, withSite} from '../../tests/fixtures/site';
import {checkModel} from '../domain/checks/allRules';
import {LOCALES} from '../domain/locales/locales';
import {collectAnswers} from '../domain/making/collect';
import {MAKERS, makerOf} from '../domain/making/makers';
import type {Maker} from '../domain/making/question';
import {readSite} from './readSite';
import {type NewOutcome, writeNew} from './writeNew';

type Flags = Readonly<Record<string, string>>;
const SHARED = {topics: 'group', sources: 'report'};
const CONTACT = {source: 'report', concepts: 'group'};
const GIVEN: Record<string, Flags> = {
  page: {section: 'groups', id: 'late', ...SHARED},
  partner: {
    id: 'oslo',
    name: 'No: name',
    country: 'no',
    kind: 'umbrella',
    website: 'https://www.example.org/',
    ...CONTACT,
  },
  helpline: {country: 'no', number: '116 006', kind: 'violence', source: 'report'},
  finding: {id: 'two', visit: 'norway', places: 'bergen', concepts: 'group', references: 'report'},
  term: {id: 'evening', group: 'group', related: 'peer', topic: 'yes'},
  news: {id: 'begun', date: '2026-03-01', ...SHARED},
};

/** Makes something as the command does where nobody can be asked. */
async function made(
  kind: string,
  flags: Flags,
  work: (fixture: Fixture, outcome: NewOutcome) => void,
  overrides: Overrides = {},
) {
  const maker = makerOf(kind) as Maker;
  const answered = await withSite(overrides, ({root}) =>
    collectAnswers(maker, flags, {model: readSite(root), today: TODAY, lang: 'nb'}, null),
  );
  if (!('answers' in answered)) throw new Error(answered.faults.map(({en}) => en).join('\n'));
  withSite(overrides, (fixture) => {
    const model = readSite(fixture.root);
    const context = {model, today: TODAY, lang: 'nb', answers: answered.answers} as const;
    work(fixture, writeNew(fixture.root, model, maker.make(context), TODAY));
  });
}

const problemsOf = ({root}: Fixture) => checkModel(readSite(root), {today: TODAY});

describe.each(Object.keys(MAKERS))('a new %s', (kind) => {
  const given = GIVEN[kind] ?? {};

  test('is valid in all languages; only its placeholders are left to be written', async () => {
    await made(kind, given, (fixture, outcome) => {
      const files = 'files' in outcome ? outcome.files : [];
      expect(files).toHaveLength(kind === 'page' || kind === 'news' ? 3 : 1);
      const problems = problemsOf(fixture);
      expect(new Set(problems.map(({rule}) => rule))).toEqual(new Set(['placeholder-text']));
      expect(new Set(problems.map(({file}) => file))).toEqual(new Set(files));
      const text = files.map((file) => fixture.text(file)).join('');
      for (const mark of ['(doplňte: ', '(fill in: ', '(fyll inn: ']) expect(text).toContain(mark);
      // Written as a person would: no aliases, no folded mess, a line end at the end.
      expect(text).not.toMatch(/[&*]a1|\|-|>-/);
      expect(text.endsWith('\n')).toBe(true);
    });
  });

  test('overwrites nothing', async () => {
    const [file = ''] = await new Promise<readonly string[]>((resolve) => {
      void made(kind, given, (_fixture, outcome) => resolve('files' in outcome ? outcome.files.slice(-1) : []));
    });
    await made(
      kind,
      given,
      (fixture, outcome) => {
        expect(outcome).toHaveProperty('refusal');
        expect('refusal' in outcome && LOCALES.every((locale) => outcome.refusal[locale].includes(file))).toBe(true);
        expect(fixture.text(file)).toBe('What somebody wrote.\n');
      },
      {[file]: 'What somebody wrote.\n'},
    );
  });
});

test('a page: front matter equal in all languages, headings with the same ids, its place after its neighbours', async () => {
  await made('page', {...GIVEN.page, 'title-nb': 'Sent: på kvelden', 'source-locale': 'nb'}, ({root}) => {
    const pages = readSite(root).pages.filter(({path: name}) => name === 'groups/late');
    expect(pages.map(({locale}) => locale).sort()).toEqual(['cs', 'en', 'nb']);
    expect(new Set(pages.map(({outline}) => outline.headings.map(({id}) => id).join())).size).toBe(1);
    expect(pages.find(({locale}) => locale === 'nb')?.frontMatter).toMatchObject({
      id: 'late',
      title: 'Sent: på kvelden',
      provenance: 'proposed',
      source_locale: 'nb',
      sidebar_position: 1,
    });
  });
});

test.each(['page', 'news'])('a %s that rests on sources cites them', async (kind) => {
  await made(kind, {...GIVEN[kind], provenance: 'sourced'}, ({text}, outcome) => {
    const files = 'files' in outcome ? outcome.files : [];
    expect(files.map((file) => text(file).includes(') :cite[report]'))).toEqual([true, true, true]);
  });
});

test('a helpline stands last in its country and is not said to be confirmed', async () => {
  await made('helpline', GIVEN.helpline ?? {}, ({root}) => {
    expect(readSite(root).helplines['no-116006']).toMatchObject({
      order: 10,
      status: 'unconfirmed',
      cost: 'unknown',
      verified: TODAY,
    });
  });
});

test('its address is promised, where the site keeps the list', async () => {
  const list = '# Promised.\n- /docs\n';
  await made(
    'term',
    GIVEN.term ?? {},
    ({text}) => expect(text('data/addresses.yml')).toBe('# Promised.\n- /docs\n- /topics/evening\n'),
    {'data/addresses.yml': list},
  );
  await made('finding', GIVEN.finding ?? {}, ({text}) => expect(text('data/addresses.yml')).toBe(list), {
    'data/addresses.yml': list,
  });
});

test('refuses an address that is taken, and leaves nothing behind', async () => {
  await made(
    'page',
    {...GIVEN.page, section: 'groups', id: 'night'},
    ({root}, outcome) => {
      expect('refusal' in outcome && outcome.refusal.en).toMatch('/docs/next/groups/night is taken');
      expect(fs.existsSync(path.join(root, 'docs/groups/night.md'))).toBe(false);
    },
    {
      'docs/other.md':
        '---\nid: other\ntitle: A page\ndescription: A page of the miniature site.\ntopics: [self-help]\nprovenance: reported\nsources: [report]\nslug: /groups/night\n---\n\nText.\n',
    },
  );
});

test.each([
  ['helpline', {...GIVEN.helpline, number: '12'}, 'record-field-invalid'],
  ['helpline', {...GIVEN.helpline, number: '123456'}, 'phone-number'],
  ['news', {...GIVEN.news, date: '2027-01-01'}, 'record-future-date'],
  ['page', {...GIVEN.page, 'title-cs': 'x'.repeat(81)}, 'front-matter-value'],
  ['term', {...GIVEN.term, 'label-cs': 'peer cs'}, 'concept-label-shared'],
])('refuses a %s that would be a problem, and writes nothing', async (kind, flags, rule) => {
  await made(kind, flags as Flags, (fixture, outcome) => {
    expect('problems' in outcome && outcome.problems.map((found) => found.rule)).toContain(rule);
    expect(problemsOf(fixture)).toEqual([]);
  });
});

test('problems that are there already do not stop anybody', async () => {
  await made('term', GIVEN.term ?? {}, (_fixture, outcome) => expect(outcome).toHaveProperty('files'), {
    'docs/groups/evening.md': append('\n[x](/nowhere)\n'),
  });
});
