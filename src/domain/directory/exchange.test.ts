import {organisationOf} from '../../../tests/fixtures/records';
import {organisationJsonLd, vCard} from './exchange';

const point = (type: string, value: string) => ({
  type,
  value,
  verified: '2026-01-15',
  basis: 'dated-source',
  source: 'report',
});

const nok = organisationOf('nok', {
  name: 'Nok. Norge; hjelp, råd',
  nameIn: {cs: 'Nok. Norge', en: 'Nok. Norge', nb: 'Nok. Norge; hjelp, råd'},
  formerNames: ['FMSO'],
  founded: '2006',
  languages: ['nb', 'en'],
  summary: {cs: `${'Příliš žluťoučký kůň. '.repeat(12)}Konec`, en: 'A summary', nb: 'Én; to, tre\\fire'},
  contactPoints: [
    point('website', 'https://www.example.org/'),
    point('email', 'post@example.org'),
    point('phone', '22 40 00 40'),
    point('phone', '116 006'),
  ],
});

/** Joins folded lines as a reader of vCards does (RFC 6350, section 3.2). */
const unfold = (card: string) => card.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('vCard', () => {
  test('is a vCard 4.0 of an organisation, with CRLF after every line', () => {
    const card = vCard(nok, 'nb');
    expect(card.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\n')).toBe(true);
    expect(card.endsWith('\r\nEND:VCARD\r\n')).toBe(true);
    expect(card.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  test('escapes what would end a value', () => {
    const lines = unfold(vCard(nok, 'nb'));
    expect(lines).toContain('FN;LANGUAGE=nb:Nok. Norge\\; hjelp\\, råd');
    expect(lines.find((line) => line.startsWith('NOTE'))).toContain('Én\\; to\\, tre\\\\fire');
  });

  test('gives every contact in its own form; a number as it is dialled from anywhere', () => {
    const lines = unfold(vCard(nok, 'nb'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'URL:https://www.example.org/',
        'EMAIL:post@example.org',
        'TEL;VALUE=uri:tel:+4722400040',
        'TEL;VALUE=uri:tel:116006',
      ]),
    );
  });

  test('says with each contact when it was verified', () => {
    const note = unfold(vCard(nok, 'en')).find((line) => line.startsWith('NOTE;LANGUAGE=en:'));
    expect(note).toContain('post@example.org: 2026-01-15');
    expect(note).toContain('22 40 00 40: 2026-01-15');
  });

  test('leaves out a number that has expired on the day, never the website', () => {
    const old = {...nok, contactPoints: nok.contactPoints.map((each) => ({...each, verified: '2022'}))};
    const card = unfold(vCard(old, 'en', '2026-11-22')).join('\n');
    expect(card).toContain('URL:https://www.example.org/');
    expect(card).not.toMatch(/TEL|EMAIL|22 40 00 40|post@/);
  });

  test('folds at 75 octets without cutting a letter', () => {
    const card = vCard(nok, 'cs');
    const lines = card.split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3);
    expect(lines.some((line) => Buffer.byteLength(line) >= 74)).toBe(true);
    expect(card).not.toContain('\uFFFD');
    expect(unfold(card).find((line) => line.startsWith('NOTE'))).toContain('Příliš žluťoučký kůň. '.repeat(12));
  });

  test.each([74, 75, 76])('a line of %i octets is whole after unfolding', (length) => {
    const name = 'x'.repeat(length - 'FN;LANGUAGE=en:'.length);
    expect(unfold(vCard(organisationOf('x', {name}), 'en'))).toContain(`FN;LANGUAGE=en:${name}`);
    expect(vCard(organisationOf('x', {name}), 'en').includes(`FN;LANGUAGE=en:${name}\r\n`)).toBe(length <= 75);
  });
});

describe('organisationJsonLd', () => {
  test('is an Organization in the words of the locale', () => {
    expect(organisationJsonLd(nok, 'cs')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Nok. Norge; hjelp, råd',
      alternateName: ['Nok. Norge', 'FMSO'],
      knowsLanguage: ['nb', 'en'],
      foundingDate: '2006',
      url: 'https://www.example.org/',
      areaServed: {'@type': 'Country', name: 'NO'},
    });
  });

  test('does not repeat the name, and leaves out what is not known', () => {
    const plain = organisationOf('x', {contactPoints: [point('finder', 'https://example.org/find')]});
    const json = organisationJsonLd({...nok, formerNames: []}, 'nb');
    expect(json).toMatchObject({alternateName: []});
    expect(organisationJsonLd(plain, 'en')).not.toHaveProperty('foundingDate');
    expect(organisationJsonLd(plain, 'en')).not.toHaveProperty('url');
  });
});
