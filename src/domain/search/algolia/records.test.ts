import fc from 'fast-check';
import {analyserFor, foldedWords} from '../analyser';
import {TEST_SITE, testDocument} from '../fixture';
import {TEST_THESAURUS} from './fixture';
import {MAX_RECORD_BYTES, recordBytes, toRecords} from './records';

const records = (given: Parameters<typeof testDocument>[0], maxBytes?: number) =>
  toRecords([testDocument(given)], TEST_THESAURUS, maxBytes);

test('a record carries what is shown, facets, our stems and folded words', () => {
  const [first, second] = toRecords(TEST_SITE, TEST_THESAURUS);
  expect(first).toEqual({
    objectID: '/docs/svepomocna-skupina',
    page: '/docs/svepomocna-skupina',
    url: '/docs/svepomocna-skupina',
    title: 'Svépomocná skupina',
    heading: '',
    text: 'Svépomocné skupiny vedou samy účastnice. Setkání trvá dvě hodiny.',
    kind: 'method',
    lang: 'cs',
    locale: 'cs',
    edition: '2016',
    topic: ['self-help-group'],
    topics: ['self-help-group'],
    position: 0,
    stems: {
      title: 'svepomocn skupin',
      heading: '',
      text: expect.stringMatching(/^svepomocn skupin ved sam ucastnik /),
      topics: expect.stringMatching(/^svepomocn skupin self help group selvhjelpsgrupp/),
      broader: expect.stringContaining('grupp'),
    },
    words: expect.stringMatching(/\bskupina\b.*\bucastnice\b/),
    parts: '',
  });
  expect(second).toMatchObject({page: '/docs/svepomocna-skupina', position: 1, heading: 'Pravidla skupiny'});
});

test('a page outside the editions belongs to all', () => {
  expect(records({url: '/x', title: 'x'})[0]?.edition).toBe('all');
});

test('a page of another language has the stems of that language, and parts of its compounds', () => {
  const [record] = toRecords(
    [testDocument({url: '/x', title: 'Selvhjelpsgrupper', text: 'En gruppe for selvhjelp.', lang: 'nb'})],
    TEST_THESAURUS,
  );
  expect(record?.stems.title).toBe(analyserFor('nb').stem('selvhjelpsgrupper'));
  expect(record?.parts.split(' ')).toContain(analyserFor('nb').stem('gruppe'));
});

describe('size', () => {
  const sentence = 'Příliš žluťoučký kůň úpěl ďábelské ódy. ';

  test('a section of 60 kB becomes several records of one page, in order, each within the limit', () => {
    const text = sentence.repeat(1_200).trim();
    expect(recordBytes({text})).toBeGreaterThan(60_000);
    const parts = records({url: '/x#long', title: 'Dlouhá', heading: 'Oddíl', text});
    expect(Math.max(...parts.map(recordBytes))).toBeLessThanOrEqual(MAX_RECORD_BYTES);
    expect(parts.map(({text: part}) => part).join(' ')).toBe(text);
    expect(new Set(parts.map(({objectID}) => objectID)).size).toBe(parts.length);
    expect(parts.map(({position}) => position)).toEqual(parts.map((_, at) => at));
    expect(parts.every(({page, url, heading}) => page === '/x' && url === '/x#long' && heading === 'Oddíl')).toBe(true);
    expect(parts.every(({text: part}) => part.endsWith('.'))).toBe(true);
  });

  test.each([
    ['without spaces', '語'.repeat(20_000)],
    ['of letters outside the basic plane', '😀x'.repeat(5_000)],
    ['of line breaks', 'slovo\n'.repeat(5_000)],
  ])('a text %s fits as well, and no letter is lost', (_name, text) => {
    const parts = records({url: '/x', title: 'x', text});
    expect(Math.max(...parts.map(recordBytes))).toBeLessThanOrEqual(MAX_RECORD_BYTES);
    expect(
      parts
        .map(({text: part}) => part)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
    // Half of a surrogate pair cannot be encoded.
    expect(parts.every(({text: part}) => encodeURIComponent(part) !== '')).toBe(true);
  });

  test('any text keeps its words', () => {
    const word = fc.stringMatching(/^[a-zěščřžýáíéåæø]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, {maxLength: 400}), (words) => {
        const parts = records({url: '/x', title: 'x', text: words.join(' ')}, 1_500);
        expect(parts.flatMap(({text}) => foldedWords(text, analyserFor('cs')))).toEqual(
          foldedWords(words.join(' '), analyserFor('cs')),
        );
        expect(Math.max(...parts.map(recordBytes))).toBeLessThanOrEqual(1_500);
      }),
      {numRuns: 50},
    );
  });

  test('a title longer than a record is an error that names the section', () => {
    expect(() => records({url: '/x#y', title: 'x'.repeat(10_000)})).toThrow(/\/x#y alone are too long/);
  });

  test('an empty section is a record all the same: it is found by its title', () => {
    expect(records({url: '/x', title: 'Nadpis', text: ''})).toHaveLength(1);
  });
});

test('two sections with one id are an error: one of them would be lost', () => {
  const twice = testDocument({url: '/x', title: 'x'});
  expect(() => toRecords([twice, twice], TEST_THESAURUS)).toThrow('Two sections have the id /x');
});
