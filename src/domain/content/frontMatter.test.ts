import {blogFrontMatterSchema, docsFrontMatterSchema, SHARED_KEYS, splitFrontMatter} from './frontMatter';

const PAGE = '---\ntitle: A page\ntopics: [self-help]\n---\n\n# Text\n';

describe('splitFrontMatter', () => {
  test('cuts a file in two and knows the lines of both', () => {
    const split = splitFrontMatter(PAGE);
    expect(split.data).toEqual({title: 'A page', topics: ['self-help']});
    expect(split.body).toBe('\n# Text\n');
    expect(split.bodyLine).toBe(5);
    expect(split.lineOf(['topics'])).toBe(3);
    expect(split.faults).toEqual([]);
  });

  test.each([
    ['Windows line ends', PAGE.replace(/\n/g, '\r\n')],
    ['a byte order mark', `\uFEFF${PAGE}`],
    ['both', `\uFEFF${PAGE.replace(/\n/g, '\r\n')}`],
  ])('reads the same from a file with %s', (_name, text) => {
    const {data, body, bodyLine, faults} = splitFrontMatter(text);
    expect({data, body, bodyLine, faults}).toEqual({
      data: {title: 'A page', topics: ['self-help']},
      body: '\n# Text\n',
      bodyLine: 5,
      faults: [],
    });
  });

  test('a file without front matter is all body', () => {
    expect(splitFrontMatter('# Text\n\n---\n')).toMatchObject({
      data: {},
      body: '# Text\n\n---\n',
      bodyLine: 1,
      faults: [],
    });
  });

  test('a line of hyphens in the body does not end anything', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\nText\n\n---\n\nMore\n').body).toBe('Text\n\n---\n\nMore\n');
  });

  test.each(['---js\nmodule.exports = {}\n---\n', '---json\n{}\n---\n', '--- yaml\na: 1\n---\n', '----\na: 1\n----\n'])(
    'refuses the fence of %j',
    (text) => {
      expect(splitFrontMatter(text)).toMatchObject({data: {}, faults: [{line: 1}]});
    },
  );

  test.each([
    ['no end', '---\ntitle: A\n', 1],
    ['an end that is indented', '---\ntitle: A\n  ---\n', 1],
    ['a list', '---\n- a\n---\n', 2],
    ['a lone word', '---\nword\n---\n', 2],
    ['a fault in its second line', '---\na: 1\nb: *x\n---\n', 3],
  ])('refuses %s', (_name, text, line) => {
    const {data, faults} = splitFrontMatter(text);
    expect(data).toEqual({});
    expect(faults[0]?.line).toBe(line);
  });

  test('refuses a front matter of more than 8192 characters, but not a long page', () => {
    expect(splitFrontMatter(`---\na: ${'x'.repeat(8192)}\n---\n`).faults).toHaveLength(1);
    expect(splitFrontMatter(`---\na: x\n---\n${'x'.repeat(100_000)}`).faults).toEqual([]);
  });

  test('an empty front matter is none', () => {
    expect(splitFrontMatter('---\n---\nText\n')).toMatchObject({data: {}, body: 'Text\n', bodyLine: 3, faults: []});
  });
});

describe('schemas', () => {
  const shared = {
    title: 'A page',
    description: 'What the page is about.',
    topics: ['self-help'],
    provenance: 'reported',
    sources: ['report'],
  };

  test('a page of the docs needs an id, a news item a slug and a date', () => {
    expect(docsFrontMatterSchema.safeParse({...shared, id: 'page'}).success).toBe(true);
    expect(docsFrontMatterSchema.safeParse(shared).success).toBe(false);
    expect(blogFrontMatterSchema.safeParse({...shared, slug: 'news', date: '2016-08-01'}).success).toBe(true);
    expect(blogFrontMatterSchema.safeParse({...shared, slug: 'news'}).success).toBe(false);
  });

  test.each(['/', '/groups', '/groups/evening'])('the slug %s is allowed', (slug) => {
    expect(docsFrontMatterSchema.safeParse({...shared, id: 'page', slug}).success).toBe(true);
  });

  test.each(['groups', '/../x', '//example.org', '/groups/', '/Groups', '/a b'])('the slug %s is refused', (slug) => {
    expect(docsFrontMatterSchema.safeParse({...shared, id: 'page', slug}).success).toBe(false);
  });

  test('the words of a page are not among the keys that all languages share', () => {
    const known = new Set([...Object.keys(docsFrontMatterSchema.shape), ...Object.keys(blogFrontMatterSchema.shape)]);
    for (const key of SHARED_KEYS) expect(known).toContain(key);
    for (const key of ['title', 'description', 'sidebar_label']) expect(SHARED_KEYS).not.toContain(key);
  });
});
