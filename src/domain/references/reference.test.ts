import {referencesSchema} from './reference';

const report = {type: 'report', title: 'The report', language: 'en'};

test('a source needs a kind, a title and a language; the rest as far as it is known', () => {
  expect(referencesSchema.parse({report})).toEqual({report: {...report, author: []}});
  for (const field of Object.keys(report))
    expect(referencesSchema.safeParse({report: {...report, [field]: undefined}}).success).toBe(false);
});

test.each([
  {type: 'rumour'},
  {URL: 'javascript:alert(1)'},
  {URL: 'www.example.org'},
  {DOI: 'https://doi.org/10.1000/x'},
  {issued: 'May 2015'},
  {author: ['Persefona']},
  {author: [{given: 'Anna'}]},
  {language: 'da'},
  {colour: 'red'},
])('%j is refused', (field) => {
  expect(referencesSchema.safeParse({report: {...report, ...field}}).success).toBe(false);
});

test.each([
  {URL: 'http://old.example.org/'},
  {DOI: '10.1000/x(1)'},
  {issued: '2015-05'},
  {author: [{literal: 'Persefona'}, {family: 'Nováková', given: 'Anna'}, {family: 'Hansen'}]},
])('%j is accepted', (field) => {
  expect(referencesSchema.safeParse({report: {...report, ...field}}).success).toBe(true);
});

test('a key is an id', () => {
  expect(referencesSchema.safeParse({'The Report': report}).success).toBe(false);
});
