import {emails} from './emails';
import {scanOf} from './scan';

const find = (text: string) => emails(scanOf(text)).length;

describe('emails', () => {
  test.each([
    'jana@example.org',
    'Jana.Nováková+x@mail.example.org.',
    '<jana@example.org>',
    '[a](mailto:jana@example.org)',
    '[a](mailto:jana%40example.org)',
    'jana&#64;example.org',
    'jana&commat;example&period;org',
    'jana\\@example.org',
    '`jana@example.org`',
    '<!-- jana@example.org -->',
    'author: jana@example.org',
    'jana (at) example.org',
    'jana [zavináč] example [tečka] org',
    'jana zavináč example tečka org',
    'jana krøllalfa example punktum no',
    'jana＠example.org',
  ])('finds one in %j', (text) => expect(find(text)).toBe(1));

  test.each([
    'react@19.3.1',
    '@site/static/img',
    '@docusaurus/core',
    'a @ b',
    'meet at example.org',
    'https://www.google.com/maps/@60.39,5.32,15z',
    'Jana (at home) example.org',
    '',
  ])('is silent about %j', (text) => expect(find(text)).toBe(0));

  test('takes no time over long words', () => {
    const started = performance.now();
    expect(find(`${'a'.repeat(200_000)} ${'a.'.repeat(100_000)}@`)).toBe(0);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
