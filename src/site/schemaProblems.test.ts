import * as z from 'zod';
import {localisedText} from '../domain/locales/localised';
import {issueMessage, recordProblems, valueAt} from './schemaProblems';

const schema = z.strictObject({
  kind: z.enum(['a', 'b']),
  name: localisedText,
  list: z.array(z.strictObject({id: z.string().regex(/^x/, {error: 'does not begin with x'})})).default([]),
});

function problems(data: unknown) {
  const result = schema.safeParse(data);
  const lineOf = (path: readonly PropertyKey[]) => 10 + path.length;
  return result.success ? [] : recordProblems('data/x.yml', data, result.error.issues, lineOf);
}

const name = {cs: 'a', en: 'b', nb: 'c'};

describe('recordProblems', () => {
  test.each([
    ['a field is missing', {name}, 'record-field-missing', {field: 'kind'}, 11],
    ['a value is not allowed', {kind: 'c', name}, 'record-field-invalid', {field: 'kind', message: 'one of: a, b'}, 11],
    ['a field is unknown', {kind: 'a', name, colour: 1}, 'record-field-unknown', {field: 'colour'}, 11],
    ['a whole text is missing', {kind: 'a'}, 'record-field-missing', {field: 'name'}, 11],
    [
      'a language is missing',
      {kind: 'a', name: {...name, nb: undefined}},
      'record-language-missing',
      {field: 'name', language: 'nb'},
      12,
    ],
    [
      'a language is left empty',
      {kind: 'a', name: {...name, nb: null}},
      'record-language-missing',
      {field: 'name', language: 'nb'},
      12,
    ],
    ['a language is too many', {kind: 'a', name: {...name, de: 'd'}}, 'record-field-unknown', {field: 'name.de'}, 12],
    [
      'a text is a number',
      {kind: 'a', name: {...name, cs: 1}},
      'record-field-invalid',
      {field: 'name.cs', message: 'expected string, received number'},
      12,
    ],
    [
      'an entry of a list is wrong',
      {kind: 'a', name, list: [{id: 'y'}]},
      'record-field-invalid',
      {field: 'list.0.id', message: 'does not begin with x'},
      13,
    ],
    [
      'it is no record at all',
      'text',
      'record-field-invalid',
      {field: '–', message: 'expected object, received string'},
      10,
    ],
  ])('%s', (_name, data, rule, params, line) => {
    expect(problems(data)).toEqual([{rule, severity: 'error', file: 'data/x.yml', line, params}]);
  });

  test('each unknown field is named', () => {
    expect(problems({kind: 'a', name, one: 1, two: 2}).map(({params}) => params.field)).toEqual(['one', 'two']);
  });
});

test('valueAt follows a path as far as it goes', () => {
  expect(valueAt({a: [{b: 1}]}, ['a', 0, 'b'])).toBe(1);
  expect(valueAt({a: null}, ['a', 'b'])).toBeUndefined();
  expect(valueAt('text', ['length'])).toBeUndefined();
});

test('issueMessage leaves out what the sentence around it says', () => {
  const issue = z.string().safeParse(1).error?.issues[0];
  expect(issue && issueMessage(issue)).toBe('expected string, received number');
});
