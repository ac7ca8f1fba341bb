import {type Pin, parsePin, renderPin, samePin} from './pin';
import {familyOf, pinFile, pinPlaceOf, recordStem, stemOf} from './pinPlace';

const PIN: Pin = {
  version: 1,
  source: 'cs',
  locale: 'nb',
  accepted: '2026-01-31',
  decision: 'translated',
  sections: [{id: 'top', fingerprint: 'a'.repeat(32), translation: 'b'.repeat(32), text: ['title: Č']}],
};
const faultOf = (text: string) => {
  const parsed = parsePin(text);
  return 'fault' in parsed ? parsed.fault : null;
};

describe('pin', () => {
  test('is written the same every time and read back', () => {
    const text = renderPin(PIN);
    expect(text.endsWith('}\n')).toBe(true);
    expect(parsePin(text)).toEqual({pin: PIN});
    const [first, ...rest] = Object.entries(PIN).reverse();
    expect(renderPin(Object.fromEntries([...rest, first ?? []]) as Pin)).toBe(text);
  });

  test('is read whatever its line ends and indents are', () => {
    expect(parsePin(renderPin(PIN).replace(/\n\s*/g, '\r\n\t'))).toEqual({pin: PIN});
  });

  test.each([
    ['another text', (text: string) => text.replace('title: Č', 'title: C')],
    ['another day', (text: string) => text.replace('2026-01-31', '2026-02-01')],
    ['another language', (text: string) => text.replace('"locale": "nb"', '"locale": "en"')],
    ['a fingerprint adapted by hand', (text: string) => text.replace('aaaa', 'cccc')],
    ['no seal', (text: string) => text.replace(/ *"seal".*\n/, '')],
    ['a seal of something else', (text: string) => text.replace(/"seal": "./, '"seal": "x')],
  ])('is not accepted with %s', (_name, change) => {
    expect(change(renderPin(PIN))).not.toBe(renderPin(PIN));
    expect(faultOf(change(renderPin(PIN)))).toBe('seal');
  });

  test.each([
    ['a merge conflict', `<<<<<<< HEAD\n${renderPin(PIN)}=======\n`],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['an unknown key', renderPin(PIN).replace('"version": 1', '"version": 1, "by": "x"')],
    ['another version', renderPin(PIN).replace('"version": 1', '"version": 2')],
    ['a day that does not exist', renderPin(PIN).replace('2026-01-31', '2026-02-31')],
    ['very deep nesting', '['.repeat(100_000)],
  ])('cannot be read: %s', (_name, text) => {
    expect(faultOf(text)).toBe('unreadable');
  });

  test('is the same when only the day differs', () => {
    expect(samePin(PIN, {...PIN, accepted: '2026-03-01'})).toBe(true);
    expect(samePin(PIN, {...PIN, decision: 'no-change-needed'})).toBe(false);
  });
});

describe('place of a pin', () => {
  test.each([
    ['data/translations/next/groups/evening.nb.json', 'next/groups/evening', 'nb'],
    ['data/translations/2026.1/index.en.json', '2026.1/index', 'en'],
    ['data/translations/blog/2016-08-01-ended.cs.json', 'blog/2016-08-01-ended', 'cs'],
    ['data/translations/records/concepts/self-help.nb.json', 'records/concepts/self-help', 'nb'],
  ] as const)('%s', (file, stem, locale) => {
    expect(pinPlaceOf(file)).toEqual({stem, locale});
    expect(pinFile(stem, locale)).toBe(file);
  });

  test.each([
    'data/translations/notes.txt',
    'data/translations/nb.json',
    'data/translations/next/groups/evening.json',
    'data/translations/next/groups/evening.de.json',
    'data/translations/next/groups/Evening.nb.json',
    'data/translations/next/../x.nb.json',
    'data/translations/other/x.nb.json',
    'data/translations/records/people/x.nb.json',
    'data/translations/records/concepts/a/b.nb.json',
  ])('no pin is called %s', (file) => {
    expect(pinPlaceOf(file)).toBeNull();
  });

  test('comes from the page or record', () => {
    expect(stemOf({collection: 'docs', edition: '2016', path: 'a/b'})).toEqual({stem: '2016/a/b', group: '2016'});
    expect(stemOf({collection: 'blog', edition: null, path: 'x'})).toEqual({stem: 'blog/x', group: 'blog'});
    expect(recordStem('visits', 'norway')).toBe('records/visits/norway');
  });

  test('pins move inside their edition or kind', () => {
    expect(familyOf('next/a/b')).toBe(familyOf('next/c'));
    expect(familyOf('records/concepts/a')).not.toBe(familyOf('records/visits/a'));
  });
});
