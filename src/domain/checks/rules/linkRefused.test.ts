import {append, found, problemsOf} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/evening.md';

describe('link-refused', () => {
  test.each([
    '../../../etc/passwd.png',
    '/../../secret.png',
    '/img/..%2F..%2Fsecret.png',
    'file:///etc/passwd.png',
    '@site/static/img/map.webp',
    '/img/map.webp?raw',
    '!!raw-loader!/img/map.webp',
    'img/map.webp',
    './map.webp',
    'https://www.example.org/picture.png',
    '//www.example.org/picture.png',
    'data:image/png;base64,AAAA',
    '/help',
    '#end',
    '/index.md',
  ])('refuses the picture %s, which is not a file of the site', (url) => {
    const line = `![A picture](${url})`;
    expect(found({[FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line} | link-refused`]);
  });

  test('refuses a foreign picture whose address stands elsewhere in the text', () => {
    expect(found({[FILE]: append('\n![A picture][there]\n\n[there]: https://www.example.org/picture.png\n')})).toEqual([
      `${FILE} | [there]: https://www.example.org/picture.png | link-refused`,
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://www.example.org/',
    '//www.example.org/',
    'evening.md',
    '../index.md',
    '/index.md?x=1',
    '@site/package.json',
    '/a%20b',
    '/%E0%A4%A',
  ])('refuses the link %s', (url) => {
    const line = `See [this](<${url}>).`;
    expect(found({[FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line} | link-refused`]);
  });

  test.each([
    ['mailto:a@example.org', 'personal-email'],
    ['https://user@example.org/', 'personal-email'],
    ['tel:112', 'personal-phone'],
  ])('refuses the link %s, besides %s', (url, rule) => {
    const line = `See [this](<${url}>).`;
    expect(found({[FILE]: append(`\n${line}\n`)})).toEqual([
      `${FILE} | ${line} | link-refused`,
      `${FILE} | ${line} | ${rule}`,
    ]);
  });

  test('says the reason in the language of the reader', () => {
    const [problem] = problemsOf({[FILE]: append('\n[this](http://www.example.org/)\n')});
    expect(problem?.params).toMatchObject({
      reason_cs: 'povoleno je jen https://',
      reason_en: 'only https:// is allowed',
      reason_nb: 'bare https:// er tillatt',
    });
  });

  test.each([
    ['https://www.example.org/x.png', 'a picture must be a file in static/img'],
    ['/../x.png', 'the address leaves the site folder'],
    ['x.png', 'the address must begin with a slash'],
    ['/x.png?raw', 'a character that is not allowed'],
  ])('says of the picture %s: %s', (url, reason) => {
    expect(problemsOf({[FILE]: append(`\n![x](${url})\n`)})[0]?.params.reason_en).toBe(reason);
  });

  test('is silent about pages, routes, sections, files and https', () => {
    const text =
      '\n[a](/index.md#welcome) [b](/topics/group) [c](#end) ![d](/img/map.webp) [e](https://example.org/?q=1#x)\n';
    expect(found({[FILE]: append(text)})).toEqual([]);
  });
});
