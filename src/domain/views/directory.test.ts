import {append, edit, modelOf} from '../../../tests/fixtures/site';
import {byId, modelWith, organisationOf} from '../../../tests/fixtures/records';
import {helplinesOf, organisationCards, organisationView} from './directory';

const LINE = 'data/helplines/cz-116006.yml';

describe('helplinesOf', () => {
  test('gives those of a country, 112 first, whatever their files are called', () => {
    const model = modelOf({'data/helplines/cz-001.yml': secondLine('158', 5)});
    expect(helplinesOf(model, 'cz', 'cs').map(({number}) => number)).toEqual(['112', '158', '116 006']);
    expect(helplinesOf(model, 'no', 'cs').map(({number}) => number)).toEqual(['112']);
  });

  test('shows number and date as a reader of the language writes them, and dials without spaces', () => {
    const [, line] = helplinesOf(modelOf(), 'cz', 'nb');
    expect(line).toMatchObject({
      number: '116 006',
      tel: 'tel:116006',
      emergency: false,
      verified: {date: '15. januar 2026', iso: '2026-01-15', basis: 'dated-source', how: null, lifetime: 'helpline'},
      confirmed: false,
      operator: {href: '/partners/brno', label: 'Brno'},
    });
  });

  test('says nothing that the record does not say', () => {
    const [first] = helplinesOf(modelOf(), 'no', 'en');
    expect(first).toMatchObject({
      emergency: true,
      hours: null,
      alwaysOpen: false,
      cost: 'unknown',
      anonymous: false,
      languages: [],
      note: null,
      operator: null,
    });
  });

  test('says how fresh each is on the day; without a day nothing but 112 is fresh', () => {
    const states = (day: string | null) =>
      helplinesOf(modelOf(), 'cz', 'en', day).map(({id, freshness}) => `${id} ${freshness}`);
    expect(states('2026-06-30')).toEqual(['cz-112 fresh', 'cz-116006 fresh']);
    expect(states('2026-08-01')).toEqual(['cz-112 fresh', 'cz-116006 stale']);
    expect(states(null)).toEqual(['cz-112 fresh', 'cz-116006 stale']);
  });

  test('what has expired comes last, without number, with the website of who runs it', () => {
    const model = modelOf({'data/helplines/cz-001.yml': secondLine('158', 50)});
    const lines = helplinesOf(model, 'cz', 'en', '2028-02-01');
    expect(lines.map(({id}) => id)).toEqual(['cz-112', 'cz-001', 'cz-116006']);
    expect(lines.at(-1)).toMatchObject({
      freshness: 'expired',
      number: null,
      tel: null,
      elsewhere: {type: 'website', href: 'https://www.example.org/', label: 'example.org'},
    });
    expect(JSON.stringify(lines.at(-1))).not.toMatch(/116 006|tel:/);
  });

  test('names languages in the reader’s language', () => {
    const model = modelOf({[LINE]: append('languages: [cs, en, nb]\n')});
    expect(helplinesOf(model, 'cz', 'cs')[1]?.languages).toEqual(['čeština', 'angličtina', 'norština']);
    expect(helplinesOf(model, 'cz', 'nb')[1]?.languages).toEqual(['tsjekkisk', 'engelsk', 'norsk']);
  });
});

/** A second helpline, made from the first. */
function secondLine(number: string, order: number): string {
  const text = (country: string) => `{cs: ${country}, en: ${country}, nb: ${country}}`;
  return `name: ${text('x')}\ncountry: cz\nkind: police\nnumber: "${number}"\nwho: ${text('y')}\ncost: unknown\nverified: "2026"\nbasis: confirmed\nsource: report\nstatus: confirmed\norder: ${order}\n`;
}

describe('organisations', () => {
  test('the partners of the project come first, then all by name', () => {
    const model = modelWith({
      organisations: byId(
        organisationOf('z', {name: 'Zoo', partner: true}),
        organisationOf('c', {name: 'Čáp'}),
        organisationOf('h', {name: 'Hora'}),
        organisationOf('ch', {name: 'Chata'}),
        organisationOf('d', {name: 'Dům'}),
      ),
    });
    expect(organisationCards(model, 'cs').map(({label}) => label)).toEqual(['Zoo', 'Čáp', 'Dům', 'Hora', 'Chata']);
  });

  const point = (type: string, value: string) =>
    `  - type: ${type}\n    value: "${value}"\n    verified: "2026-01"\n    basis: confirmed\n    source: report\n`;

  const model = modelOf({
    'data/organisations/brno.yml': (text) =>
      edit(
        'contactPoints:\n',
        `contactPoints:\n${point('email', 'a@example.org')}${point('phone', '283 892 772')}${point('finder', 'https://example.org/find/')}`,
      )(text),
  });
  const brno = model.organisations.brno;
  const view = brno && organisationView(model, brno, 'cs');

  test('each contact is a link that works, is shown short, and carries its date', () => {
    expect(view?.contacts.map(({type, value, href}) => [type, value, href])).toEqual([
      ['email', 'a@example.org', 'mailto:a@example.org'],
      ['phone', '283 892 772', 'tel:+420283892772'],
      ['finder', 'example.org/find', 'https://example.org/find/'],
      ['website', 'example.org', 'https://www.example.org/'],
    ]);
    expect(view?.contacts[0]?.verified).toEqual({
      date: 'leden 2026',
      iso: '2026-01',
      basis: 'confirmed',
      how: null,
      lifetime: 'contact',
    });
  });

  test('an expired phone or e-mail address is not shown; website and finder stay, as old ones', () => {
    const old = brno && organisationView(model, brno, 'cs', '2029-01-01');
    expect(old?.contacts.map(({type, value, freshness}) => [type, value, freshness])).toEqual([
      ['email', null, 'expired'],
      ['phone', null, 'expired'],
      ['finder', 'example.org/find', 'stale'],
      ['website', 'example.org', 'stale'],
    ]);
  });

  test('the page of an organisation has its helplines, pages, concepts and sources', () => {
    expect(view).toMatchObject({
      label: 'Brno',
      founded: null,
      languages: ['norština'],
      helplines: [{number: '116 006'}],
      pages: [{href: '/docs/next/groups/evening'}],
      concepts: [{href: '/topics/self-help'}],
      references: [{key: 'report'}],
    });
  });
});
