import {type Reference, referenceSchema} from '../reference';
import {cslItem, shortName, shortTitle} from './item';

const source = (more: object): Reference => ({
  ...referenceSchema.parse({type: 'report', title: 'The report', language: 'en', ...more}),
  id: 'key',
});

test.each([
  ['112, the European emergency number', '112'],
  ['[Zákon č. 135/2006 Sb., na ochranu před domácím násilím]', 'Zákon č. 135/2006 Sb.'],
  ['[Lov 19. juni 2009 nr. 44 om kommunale krisesentertilbod (krisesenterlova)]', 'krisesenterlova'],
  ['The report', 'The report'],
])('the title "%s" is cited as "%s"', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});

test('a record may say how it is cited', () => {
  expect(cslItem(source({'title-short': 'Report'}), 'en')['title-short']).toBe('Report');
});

test.each([
  ['Fellesskap mot seksuelle overgrep (FMSO) 2015', 'FMSO 2015'],
  ['Nok. Norge 2021', 'Nok. Norge 2021'],
  ['Centrum (Praha) 2020', 'Centrum (Praha) 2020'],
])('the label "%s" is "%s" in the text', (label, short) => {
  expect(shortName(label)).toBe(short);
});

test('only a date that is more exact than its year is written out, in the reader’s language', () => {
  expect(cslItem(source({issued: '2016'}), 'cs')).not.toHaveProperty('available-date');
  expect(cslItem(source({issued: '2016-10'}), 'cs')['available-date']).toEqual({literal: 'Říjen 2016'});
  expect(cslItem(source({issued: '2016-08-01'}), 'cs')['available-date']).toEqual({literal: '1. srpna 2016'});
  expect(cslItem(source({issued: '2016-08-01'}), 'nb').issued).toEqual({'date-parts': [[2016, 8, 1]]});
});

test('"et al." of a record is put into the reader’s language', () => {
  const juhova = source({author: [{literal: 'Juhová et al.'}]});
  expect(cslItem(juhova, 'cs').author).toEqual([{literal: 'Juhová a\u00A0kol.'}]);
  expect(cslItem(juhova, 'nb').author).toEqual([{literal: 'Juhová mfl.'}]);
});
