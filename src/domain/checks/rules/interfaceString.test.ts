import {found} from '../../../../tests/fixtures/site';

const FOOTER = 'i18n/nb/docusaurus-theme-classic/footer.json';
const entry = (message: string, key = 'copyright') =>
  `{\n  "site.help": {"message": "Hjelp"},\n  ${JSON.stringify(key)}: {"message": ${JSON.stringify(message)}}\n}\n`;

describe('interface-string', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b>word</b>',
    '</p>',
    '<!-- x -->',
    '&lt;script&gt;',
    'javascript:alert(1)',
    'https://evil.example/',
  ])('refuses %s', (message) => {
    expect(found({[FOOTER]: entry(message)})).toEqual([
      expect.stringMatching(/footer\.json \| "copyright": .* \| interface-string$/),
    ]);
  });

  test.each([
    ['{"a": ', 'no JSON'],
    ['[]', 'a list'],
    ['{"a": "b"}', 'a bare string'],
    ['{"a": {"message": 1}}', 'a number'],
    ['{"a": {"message": "b", "html": "c"}}', 'another field'],
    ['{"a": {"message": "\\u202Eb"}}', 'a hidden letter'],
    ['{\n  "a": {"message": "b"},\n  "a": {"message": "c"}\n}', 'a key twice'],
    ['['.repeat(100_000), 'a thousand brackets'],
  ])('refuses %.30s', (text) => {
    expect(found({[FOOTER]: text})).toEqual([expect.stringMatching(/footer\.json \| .* \| interface-string$/)]);
  });

  test('personal data and hidden characters are found there as well', () => {
    const file = 'i18n/cs/code.json';
    const rules = (message: string) => found({[file]: entry(message)}).map((each) => each.split(' | ').at(-1));
    expect(rules('Pište na jana@example.org')).toEqual(['personal-email']);
    expect(rules('Volejte 604 123 456')).toEqual(['personal-phone']);
    expect(rules('Persef\u043Ena')).toEqual(['mixed-alphabet']);
    expect(rules('a\u202Eb')).toEqual(['hidden-character']);
  });

  test('is silent about words, placeholders and quotation marks', () => {
    expect(found({[FOOTER]: entry('Vist {count} av 5 – “a & b” < c | d')})).toEqual([]);
  });
});
