import fs from 'node:fs';
import {LOCALES} from '../../locales/locales';
import {EXPORT_WORDS, fill} from '.';

const paths = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object'
      ? paths(inner, `${path}${key}.`)
      : [`${path}${key} ${(String(inner).match(/\{\w+\}/g) ?? []).sort().join()}`],
  );

test('every sentence stands in every language with the same places to fill', () => {
  for (const locale of LOCALES) expect(paths(EXPORT_WORDS[locale])).toEqual(paths(EXPORT_WORDS.en));
});

/** Sentences of documents that a page says too: field of the words -> id of the interface string. */
const SHARED: readonly [(words: (typeof EXPORT_WORDS)['cs']) => string, string][] = [
  [({verified}) => verified.called, 'site.verified.called'],
  [({verified}) => verified.dated, 'site.verified.dated'],
  [({verified}) => verified.undated, 'site.verified.undated'],
  [({verified}) => verified.stale, 'site.verified.stale'],
  [({verified}) => verified.expired, 'site.verified.expired'],
  [({verified}) => verified.expiredUndated, 'site.verified.expired.undated'],
  [({danger}) => danger, 'site.helpline.danger'],
  [({free}) => free, 'site.helpline.free'],
  [({anonymous}) => anonymous, 'site.helpline.anonymous'],
  [({kinds}) => kinds['crisis-centre'], 'site.kind.crisisCentre'],
  [({states}) => states.outdated, 'site.outdated'],
];

test.each(['cs', 'nb'] as const)('documents and pages say the same in %s', (locale) => {
  const strings = JSON.parse(fs.readFileSync(`i18n/${locale}/code.json`, 'utf8')) as Record<string, {message: string}>;
  for (const [of, id] of SHARED) expect([id, of(EXPORT_WORDS[locale])]).toEqual([id, strings[id]?.message]);
});

test('a place without a value stays, so that it is seen', () => {
  expect(fill('{a} and {b}', {a: 'x'})).toBe('x and {b}');
});
