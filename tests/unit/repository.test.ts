import path from 'node:path';
import {checkModel, renderProblem} from '../../src/domain/checks/allRules';
import {DEFAULT_LOCALE, LOCALES} from '../../src/domain/locales/locales';
import {pageKey} from '../../src/domain/content/page';
import {helplinesOf} from '../../src/domain/views/directory';
import {glossary, topicCards} from '../../src/domain/views/topics';
import {readSite} from '../../src/site/readSite';
import {today} from '../../src/site/today';

const model = readSite(path.resolve(__dirname, '../..'));

describe('the texts and records of this repository', () => {
  test('have no problems', () => {
    expect(model.problems.map((problem) => renderProblem(problem, 'en'))).toEqual([]);
    expect(checkModel(model, {today: today()}).map((problem) => renderProblem(problem, 'en'))).toEqual([]);
  });

  test('the thesaurus has at least 100 concepts, each with words and a definition in three languages', () => {
    const concepts = Object.values(model.concepts);
    expect(concepts.length).toBeGreaterThanOrEqual(100);
    for (const {id, prefLabel, definition} of concepts)
      for (const locale of LOCALES) {
        expect([id, prefLabel[locale].length > 1]).toEqual([id, true]);
        expect([id, definition[locale].length > 15]).toEqual([id, true]);
      }
    const translated = concepts.filter(({definition}) => new Set(Object.values(definition)).size === 3);
    expect(translated).toHaveLength(concepts.length);
  });

  test('about 25 concepts are topics, those of the project among them', () => {
    const topics = Object.values(model.concepts)
      .filter(({topic}) => topic)
      .map(({id}) => id);
    expect(topics.length).toBeGreaterThanOrEqual(20);
    expect(topics.length).toBeLessThanOrEqual(30);
    expect(topics).toEqual(
      expect.arrayContaining([
        ...[
          'self-help-group',
          'therapy-group',
          'social-counselling',
          'children',
          'domestic-violence',
          'sexual-violence',
        ],
        ...['incest', 'police', 'health-care', 'outreach', 'evaluation', 'safety', 'study-visit', 'partnership'],
      ]),
    );
  });

  test('every concept is tied to another one', () => {
    const lonely = glossary(model, 'en').filter(({related}) => related.length === 0);
    expect(lonely.map(({id}) => id)).toEqual([]);
  });

  test('the topics of the report lead to its pages', () => {
    const counts = Object.fromEntries(topicCards(model, 'cs').map(({id, count}) => [id, count]));
    const leading = [
      'self-help-group',
      'therapy-group',
      'study-visit',
      'partnership',
      'outreach',
      'children',
      'police',
    ];
    expect(leading.filter((id) => (counts[id] ?? 0) < 2)).toEqual([]);
  });

  test('the two partners of the project are there, one in each country, reachable', () => {
    const partners = Object.values(model.organisations).filter(({partner}) => partner);
    expect(partners.map(({id, country}) => [id, country]).sort()).toEqual([
      ['nok-norge', 'no'],
      ['persefona', 'cz'],
    ]);
    expect(model.organisations['nok-norge']?.formerNames.join()).toMatch(/FMSO/);
  });

  test('every organisation has a topic or a term, so that it can be found by what it does', () => {
    for (const {id, concepts} of Object.values(model.organisations))
      expect([id, concepts.length > 0]).toEqual([id, true]);
    expect(new Set(Object.values(model.organisations).map(({country}) => country))).toEqual(new Set(['cz', 'no']));
  });

  test.each(['cz', 'no'] as const)('112 stands first in %s, and every number has a day and a source', (country) => {
    const lines = helplinesOf(model, country, 'en');
    expect(lines[0]).toMatchObject({number: '112', tel: 'tel:112', emergency: true});
    expect(lines.length).toBeGreaterThan(3);
    for (const {id, source, status, basis} of Object.values(model.helplines)) {
      expect([id, Object.hasOwn(model.references, source)]).toEqual([id, true]);
      // A number counts as confirmed only when somebody of the partnership rang it.
      expect([id, status === 'confirmed']).toEqual([id, basis === 'confirmed']);
    }
  });

  test('the visit has the three cities, and hosts by kind with inferences apart and sourced', () => {
    const visit = model.visits['norway-2015'];
    expect(visit?.places.map(({id}) => id)).toEqual(['bergen', 'oslo', 'trondheim']);
    expect(visit?.when).toBe('2015-05');
    for (const {inference} of [...(visit?.hosts ?? []), ...Object.values(model.findings)])
      if (inference) expect(inference.references.length).toBeGreaterThan(0);
  });

  test('every page of the edition 2016 and every news item is there in three languages, with its sources', () => {
    const pages = model.pages.filter(({edition}) => edition === '2016' || edition === null);
    const keys = new Set(pages.filter(({locale}) => locale === DEFAULT_LOCALE).map(pageKey));
    expect(keys.size).toBeGreaterThanOrEqual(12);
    for (const key of keys)
      expect([
        key,
        pages
          .filter((page) => pageKey(page) === key)
          .map(({locale}) => locale)
          .sort(),
      ]).toEqual([key, [...LOCALES]]);
    // The archive and the news of that time hold the report alone.
    const ofTheReport = pages.filter(({edition, path}) => edition === '2016' || path.startsWith('2016'));
    for (const {file, frontMatter} of ofTheReport) expect([file, frontMatter.provenance]).toEqual([file, 'reported']);
    for (const {file, frontMatter} of pages)
      expect([file, frontMatter.sources.some((source) => source.startsWith('persefona-2016-report'))]).toEqual([
        file,
        true,
      ]);
  });

  test('no page carries a phone number or an e-mail address: those live in data/', () => {
    for (const {file, body} of model.pages) {
      const text = body.replace(/\]\([^)]*\)|https:\/\/\S+/g, ' ');
      expect([file, text.match(/[\w.]+@[\w-]+\.\w+/)]).toEqual([file, null]);
      expect([
        file,
        text.match(/(?:\+\d{2,3}[ \d]{8,}|\b\d{3} \d{3} \d{3}\b|\b\d{2}(?: \d{2}){3}\b|(?<!-)\b116 ?\d{3}\b)/),
      ]).toEqual([file, null]);
    }
  });
});
