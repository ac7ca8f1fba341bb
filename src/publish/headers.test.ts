import {HASHED_FOLDERS} from '../domain/safety/siteFolders';
import {headersFor} from '../domain/safety/headers';
import {headersFile, nginxHeaders} from './headers';

const POLICY = "default-src 'none'; script-src https://guide.example/assets/js/";
const FILES = [
  'index.html',
  'help.html',
  'docs/a.html',
  'en/index.html',
  'en/help.html',
  'assets/js/a.1.js',
  'img/a.svg',
];

const one = (address: string, status = 200) => Object.fromEntries(headersFor(address, status, POLICY));

test('pages are not kept, hashed files are, attachments are downloaded and can do nothing', () => {
  expect(one('/help')).toMatchObject({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': POLICY,
    'X-Frame-Options': 'DENY',
  });
  expect(one('/nb/assets/js/a.1.js')['Cache-Control']).toContain('immutable');
  for (const address of ['/assets/files/a.pdf', '/nb/files/a.pdf', '/downloads/nb/2016/a.pdf'])
    expect(one(address)).toMatchObject({
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Disposition': 'attachment',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
});

test('a 404 is a page, whatever it was asked for', () => {
  for (const address of ['/assets/js/gone.js', '/assets/files/gone.pdf', '/nothing'])
    expect(one(address, 404)).toEqual(one('/help', 404));
});

test('every feature is off', () => {
  expect(one('/')['Permissions-Policy']).toMatch(/^(?:[a-z-]+=\(\), )+[a-z-]+=\(\)$/);
  expect(one('/')['Permissions-Policy']).toContain('geolocation=()');
});

test('the file for hosts has rules that do not overlap where they would be joined', () => {
  const text = headersFile(POLICY, FILES);
  expect(text).toContain('/*\n  Content-Security-Policy: default-src');
  expect(text.split('/*\n')[1]?.split('\n/')[0]).not.toContain('Cache-Control');
  for (const pattern of ['/', '/help', '/docs/*', '/en', '/en/', '/en/help', '/img/*'])
    expect(text).toContain(`\n${pattern}\n  Cache-Control: no-store\n`);
  for (const folder of HASHED_FOLDERS) expect(text).toContain(`\n${folder}*\n  Cache-Control: public`);
});

test('where there would be too many rules nothing is kept at all', () => {
  const text = headersFile(
    POLICY,
    Array.from({length: 120}, (_, number) => `page-${number}.html`),
  );
  expect(text.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(20);
  expect(text).not.toContain('immutable');
  expect(text.split('\n/')[0]).toContain('Cache-Control: no-store');
});

test('a policy that hosts would leave out without a word is refused', () => {
  expect(() => headersFile(`${POLICY} ${'x'.repeat(2000)}`, FILES)).toThrow('hosts ignore more than 2000');
});

test('nginx gets whole values, and headers on every status', () => {
  const text = nginxHeaders(`${POLICY} "quoted\\`);
  expect(text).toContain('"default-src \'none\'; script-src https://guide.example/assets/js/ \\"quoted\\\\"');
  for (const line of text.split('\n').filter((each) => each.startsWith('add_header')))
    expect(line).toMatch(/ always;$/);
});
