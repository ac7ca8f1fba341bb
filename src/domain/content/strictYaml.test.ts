import {parseStrictYaml} from './strictYaml';

const TEXT = `# a comment
group: people
prefLabel:
  cs: jedna
  nb: én

contactPoints:
  - type: website
    value: https://example.org
  - type: email
    value: >-
      a
      b
empty:
`;

describe('parseStrictYaml', () => {
  test('reads plain YAML 1.2: no dates, no yes and no', () => {
    expect(parseStrictYaml('a: 2016-08-01\nb: no\nc: 1\nd: "2016"\ne: true\nf:\n').data).toEqual({
      a: '2016-08-01',
      b: 'no',
      c: 1,
      d: '2016',
      e: true,
      f: null,
    });
  });

  test.each([
    ['an alias', 'a: [1]\nb: *x\n'],
    ['an anchor on a list', 'a: 1\nb: &x [1]\n'],
    ['an anchor on a word', 'a: 1\nb: &x word\n'],
    ['an anchor on a key', 'a: 1\n&x b: 2\n'],
    ['a merge key with an alias', 'a: 1\n<<: *x\n'],
    ['a tag of a language', 'a: 1\nb: !!js/function "x"\n'],
    ['a tag of its own', 'a: 1\nb: !secret x\n'],
    ['a binary tag', 'a: 1\nb: !!binary aGk=\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['a tab as indent', 'a:\n\tb: 1\n'],
    ['an open quotation mark', 'a: 1\nb: "x\n'],
    ['a colon in a text', 'a: 1\nb: x: y\n'],
    ['a right-to-left mark', 'a: 1\nb: "x\u202Ey"\n'],
    ['a zero-width space in a key', 'a: 1\n"b\u200B": 2\n'],
    ['a private-use character', 'a: 1\nb: "\uE000"\n'],
    ['a control character written as an escape', 'a: 1\nb: "\\x07"\n'],
  ])('refuses %s at its line and gives no data', (_name, text) => {
    const {data, faults} = parseStrictYaml(text);
    expect(data).toBeUndefined();
    expect(faults.some(({line}) => line === 2 || line === 3)).toBe(true);
    for (const {message} of faults) expect(message).not.toMatch(/\n/);
  });

  test('lists all faults at once', () => {
    const {faults} = parseStrictYaml('a: &x 1\nb: *x\nc: !t 1\nd: "\u200B"\n');
    expect(faults.map(({line}) => line).sort()).toEqual([1, 2, 3, 4]);
  });

  test('a bomb of aliases stays small', () => {
    const levels = Array.from({length: 30}, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`);
    const {data, faults} = parseStrictYaml(['l0: &l0 [x]', ...levels].join('\n'));
    expect(data).toBeUndefined();
    // The first twenty say it all.
    expect(faults).toHaveLength(20);
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['lists', '- '.repeat(90_000)],
    ['braces', '{a: '.repeat(50_000)],
  ])('thousands of nested %s end in a fault, not in a crash', (_, text) => {
    expect(parseStrictYaml(text)).toMatchObject({data: undefined, faults: expect.arrayContaining([expect.anything()])});
  });

  test('ten thousand keys are read in time', () => {
    const started = performance.now();
    expect(parseStrictYaml(Array.from({length: 10_000}, (_, key) => `k${key}: v`).join('\n')).faults).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each(['a: "P\\u0435rsefona"', 'a: "\\x41"', 'a: ["b", "\\U0001F600"]', '"\\u0061": b'])(
    'a letter that is written as a number hides from every other check: %s',
    (text) => {
      expect(parseStrictYaml(text).faults).toEqual([
        {line: 1, message: expect.stringContaining('write the letter itself')},
      ]);
    },
  );

  test('a backslash that begins no number is no fault', () => {
    expect(parseStrictYaml('a: "b\\n\\"c\\\\x41"\nb: C:\\u0041').faults).toEqual([]);
  });

  test('empty text and lone values are data like any other', () => {
    expect(parseStrictYaml('').data ?? null).toBeNull();
    expect(parseStrictYaml('- a\n').data).toEqual(['a']);
  });
});

describe('lines', () => {
  const yaml = parseStrictYaml(TEXT);

  test('lineOf finds a value by its path', () => {
    expect(yaml.lineOf(['group'])).toBe(2);
    expect(yaml.lineOf(['prefLabel', 'nb'])).toBe(5);
    expect(yaml.lineOf(['contactPoints', 1, 'type'])).toBe(10);
    expect(yaml.lineOf(['empty'])).toBe(14);
  });

  test('lineOf falls back to what is around a value that is not there', () => {
    expect(yaml.lineOf(['prefLabel', 'en'])).toBe(4);
    expect(yaml.lineOf(['contactPoints', 0, 'verified'])).toBe(8);
    expect(yaml.lineOf(['contactPoints', 7])).toBe(8);
    expect(yaml.lineOf(['nothing', 'at', 'all'])).toBe(1);
    expect(yaml.lineOf([])).toBe(1);
  });

  test('lines gives every key its line, with places in lists as numbers', () => {
    expect(yaml.lines()).toEqual({
      group: 2,
      prefLabel: 3,
      'prefLabel.cs': 4,
      'prefLabel.nb': 5,
      contactPoints: 7,
      'contactPoints.0.type': 8,
      'contactPoints.0.value': 9,
      'contactPoints.1.type': 10,
      'contactPoints.1.value': 11,
      empty: 14,
    });
  });

  test('lines are the same with Windows line ends and a byte order mark', () => {
    const windows = parseStrictYaml(`\uFEFF${TEXT.replace(/\n/g, '\r\n')}`);
    expect(windows.lines()).toEqual(yaml.lines());
    expect(windows.data).toEqual(yaml.data);
  });
});
