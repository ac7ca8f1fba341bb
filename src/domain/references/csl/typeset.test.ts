import {LOCALES, type Locale} from '../../locales/locales';
import {type Reference, referenceSchema} from '../reference';
import {typeset} from './typeset';

const SOURCES: Record<string, Reference> = Object.fromEntries(
  Object.entries({
    report: {
      type: 'webpage',
      title: 'What have we learned?',
      author: [{literal: 'Persefona'}],
      'container-title': 'persefona.cz',
      issued: '2016-08-01',
      accessed: '2026-11-22',
      language: 'en',
    },
    reportCs: {
      type: 'webpage',
      title: 'Co si odnáší?',
      author: [{literal: 'Persefona'}],
      issued: '2016',
      language: 'cs',
    },
    brochure: {
      type: 'pamphlet',
      title: 'Brosjyre',
      author: [{literal: 'Fellesskap mot seksuelle overgrep (FMSO)'}],
      accessed: '2026-11',
      language: 'nb',
    },
    aboutA: {type: 'webpage', title: 'A', author: [{literal: 'Bufdir'}], language: 'nb'},
    aboutB: {type: 'webpage', title: 'B', author: [{literal: 'Bufdir'}], language: 'nb'},
    review: {
      type: 'article-journal',
      title: 'Mutual help groups & more',
      author: [{family: 'Pistrang', given: 'Nancy'}, {family: 'Barker'}, {family: 'Humphreys'}],
      'container-title': 'American Journal',
      issued: '2008',
      volume: '42',
      issue: '1',
      page: '110-121',
      DOI: '10.1007/s1',
      language: 'en',
    },
    pair: {type: 'book', title: 'Group', author: [{family: 'Yalom'}, {family: 'Leszcz'}], language: 'en'},
    paper: {type: 'article-newspaper', title: 'Zpráva', 'container-title': 'ČT24', issued: '2016-10', language: 'cs'},
    law: {type: 'legislation', title: '[Zákon č. 45/2013 Sb., o obětech]', issued: '2013-01-30', language: 'cs'},
  }).map(([id, record]) => [id, {...referenceSchema.parse(record), id}]),
);

const labels = (keys: string[], locale: Locale) => {
  const {labels: found} = typeset(SOURCES, keys, locale);
  return keys.map((key) => found.get(key));
};

const entries = (keys: string[], locale: Locale) =>
  typeset(SOURCES, keys, locale).entries.map(({parts}) =>
    parts.map(({text, title}) => (title ? `<${text}>` : text)).join(''),
  );

describe('in the text', () => {
  const keys = ['report', 'brochure', 'review', 'pair', 'paper', 'law'];

  test.each<[Locale, string[]]>([
    [
      'cs',
      ['Persefona 2016', 'FMSO b.\u00A0r.', 'Pistrang a\u00A0kol. 2008', 'Yalom a Leszcz b.\u00A0r.', 'ČT24 2016'],
    ],
    ['en', ['Persefona 2016', 'FMSO n.d.', 'Pistrang et\u00A0al. 2008', 'Yalom and Leszcz n.d.', 'ČT24 2016']],
    ['nb', ['Persefona 2016', 'FMSO u.å.', 'Pistrang mfl. 2008', 'Yalom og Leszcz u.å.', 'ČT24 2016']],
  ])('author and year in %s; a law by its name alone', (locale, expected) => {
    expect(labels(keys, locale)).toEqual([...expected, 'Zákon č. 45/2013 Sb.']);
  });

  test('two that would look alike on one page get letters, and only there', () => {
    expect(labels(['report', 'reportCs'], 'en')).toEqual(['Persefona 2016b', 'Persefona 2016a']);
    expect(labels(['aboutB', 'aboutA'], 'cs')).toEqual(['Bufdir b.\u00A0r.-b', 'Bufdir b.\u00A0r.-a']);
    expect(labels(['report'], 'en')).toEqual(['Persefona 2016']);
  });

  test('an unknown key has no label and no entry; nothing cited is an empty list', () => {
    const {labels: found, entries: list} = typeset(SOURCES, ['never', 'constructor', 'report'], 'en');
    expect([[...found.keys()], list.length]).toEqual([['report'], 1]);
    expect(typeset(SOURCES, [], 'en').entries).toEqual([]);
  });
});

describe('in the list', () => {
  test.each<[Locale, string[]]>([
    [
      'cs',
      [
        'Fellesskap mot seksuelle overgrep (FMSO) (b.\u00A0r.). <Brosjyre>. Zaznamenáno listopad 2026.',
        'Persefona (2016). <What have we learned?> persefona.cz. 1. srpna 2016. Zaznamenáno 22. listopadu 2026.',
        'Pistrang, Nancy, Barker a Humphreys (2008). <Mutual help groups & more>. American Journal, 42(1), 110–121. DOI 10.1007/s1.',
        '<[Zákon č. 45/2013 Sb., o obětech]> (2013). 30. ledna 2013.',
      ],
    ],
    [
      'en',
      [
        'Fellesskap mot seksuelle overgrep (FMSO) (n.d.). <Brosjyre>. Recorded November 2026.',
        'Persefona (2016). <What have we learned?> persefona.cz. 1 August 2016. Recorded 22 November 2026.',
        'Pistrang, Nancy, Barker and Humphreys (2008). <Mutual help groups & more>. American Journal, 42(1), 110–121. DOI 10.1007/s1.',
        '<[Zákon č. 45/2013 Sb., o obětech]> (2013). 30 January 2013.',
      ],
    ],
    [
      'nb',
      [
        'Fellesskap mot seksuelle overgrep (FMSO) (u.å.). <Brosjyre>. Registrert november 2026.',
        'Persefona (2016). <What have we learned?> persefona.cz. 1. august 2016. Registrert 22. november 2026.',
        'Pistrang, Nancy, Barker og Humphreys (2008). <Mutual help groups & more>. American Journal, 42(1), 110–121. DOI 10.1007/s1.',
        '<[Zákon č. 45/2013 Sb., o obětech]> (2013). 30. januar 2013.',
      ],
    ],
  ])('entries by author in %s, with the title marked', (locale, expected) => {
    expect(entries(['law', 'review', 'report', 'brochure'], locale)).toEqual(expected);
  });

  test('a source without an author stands under who published it, named once', () => {
    expect(entries(['paper'], 'cs')).toEqual(['ČT24 (2016). <Zpráva>. Říjen 2016.']);
  });

  test('letters of the list are those of the text', () => {
    expect(entries(['report', 'reportCs'], 'en').map((entry) => entry.slice(0, 17))).toEqual([
      'Persefona (2016a)',
      'Persefona (2016b)',
    ]);
  });

  test.each(LOCALES)('no word of the processor’s own language is left in %s', (locale) => {
    const words = entries(Object.keys(SOURCES), locale).join(' ');
    expect(words).not.toMatch(/\b(?:vol|pp?|no)\.|undefined|\[CSL|&#|<\/?(?:div|span|i)\b/);
  });
});

test('languages do not disturb each other, and one page not the next', () => {
  const once = LOCALES.map((locale) => entries(['report', 'brochure'], locale));
  LOCALES.forEach((locale) => entries(Object.keys(SOURCES), locale));
  expect(LOCALES.map((locale) => entries(['report', 'brochure'], locale))).toEqual(once);
});
