import {docsPage} from '../../../tests/fixtures/baseSite';
import {modelOf} from '../../../tests/fixtures/site';
import {sectionsOfRecord, sourceLocaleOfRecord} from './recordSections';
import {sectionsOfPage} from './sections';

function sections(body: string) {
  const model = modelOf({'docs/other.md': docsPage('other', 'A title', body)});
  const page = model.pages.find(({file}) => file === 'docs/other.md');
  if (!page) throw new Error('the page cannot be read');
  return sectionsOfPage(page);
}

describe('sections of a page', () => {
  test('begin at its headings; the first holds title and description', () => {
    const found = sections('Intro.\n\n## One {#one}\n\nText.\n\n### Two words\n\n## Empty {#empty}\n');
    expect(found.map(({id, anchor, heading, empty}) => [id, anchor, heading, empty])).toEqual([
      ['top', 'top', 'A title', false],
      ['one', 'one', 'One', false],
      ['~two-words', 'two-words', 'Two words', true],
      ['empty', 'empty', 'Empty', true],
    ]);
    expect(found[0]?.lines).toEqual(['title: A title', 'description: A page of the miniature site.', 'Intro.']);
  });

  test('know their lines in the file', () => {
    expect(sections('> ## Not one\n\n## One {#one}\n').map(({line}) => line)).toEqual([1, 12]);
  });

  test('a heading in a box or a quotation begins none', () => {
    expect(sections(':::note\n## Inside\n:::\n\n> ## Quoted\n').map(({id}) => id)).toEqual(['top']);
  });

  test('have different ids even when headings do not', () => {
    expect(sections('## A {#a}\n\n## B {#a}\n\n## Top {#top}\n\n## C\n\n## C\n').map(({id}) => id)).toEqual([
      'top',
      'a',
      'a-2',
      'top-2',
      '~c',
      '~c-1',
    ]);
  });

  test('are cut once', () => {
    const [page] = modelOf().pages;
    if (page) expect(sectionsOfPage(page)).toBe(sectionsOfPage(page));
  });
});

describe('sections of a record', () => {
  const text = (word: string) => ({cs: `${word} cs`, en: `${word} en`, nb: `${word} nb`});

  test('are its fields with words, at any depth, named by ids', () => {
    const record = {
      title: text('title'),
      order: 1,
      places: [{id: 'oslo', name: text('oslo')}],
      notes: [{note: text('note')}],
      altLabel: {cs: ['a'], en: [], nb: []},
      hiddenLabel: text('hidden'),
    };
    expect(sectionsOfRecord(record, 'nb').map(({id, lines}) => [id, lines])).toEqual([
      ['title', ['title nb']],
      ['places.oslo.name', ['oslo nb']],
      ['notes.0.note', ['note nb']],
    ]);
  });

  test('were written in Czech unless the record says otherwise', () => {
    expect(sourceLocaleOfRecord({}, 'cs')).toBe('cs');
    expect(sourceLocaleOfRecord({source_locale: 'nb'}, 'cs')).toBe('nb');
    expect(sourceLocaleOfRecord({source_locale: 'de'}, 'cs')).toBe('cs');
  });
});
