import {modelOf} from '../../../tests/fixtures/site';
import {callList} from './callList';
import {CALL_FORMATS} from './callListFormats';

const model = modelOf();
const ids = (day: string) => callList(model, day, 'en').map(({id, state}) => `${id} ${state}`);

describe('callList', () => {
  test('names what is old and what gets old within 30 days, helplines first; never an emergency number', () => {
    expect(ids('2026-06-14')).toEqual([]);
    expect(ids('2026-06-16')).toEqual(['cz-116006 soon']);
    expect(ids('2026-07-16')).toEqual(['cz-116006 stale']);
    expect(ids('2028-01-16')[0]).toBe('cz-116006 expired');
    expect(ids('2028-01-16').slice(1)).toEqual(expect.arrayContaining(['brno/website stale', 'nok/website stale']));
    expect(ids('2028-01-16').join()).not.toContain('112');
  });

  test('gives name, number, source and last date', () => {
    expect(callList(model, '2026-07-16', 'nb')[0]).toEqual({
      id: 'cz-116006',
      name: expect.any(String),
      type: 'helpline',
      value: '116 006',
      country: 'cz',
      state: 'stale',
      verified: '2026-01-15',
      basis: 'dated-source',
      source: {title: 'The report', url: null},
    });
  });

  test('a second contact of one kind has a number in its id', () => {
    const organisation = model.organisations.brno;
    if (!organisation) throw new Error('no such organisation');
    const twice = {...organisation, contactPoints: [...organisation.contactPoints, ...organisation.contactPoints]};
    const found = callList({...model, organisations: {brno: twice}}, '2028-01-16', 'cs').map(({id}) => id);
    expect(found).toEqual(['cz-116006', 'brno/website', 'brno/website-2']);
  });
});

describe('formats', () => {
  const calls = callList(model, '2026-07-16', 'cs');
  const hostile = calls.map((call) => ({...call, name: '=1+1 "x"\n[a](https://evil.example) @team `'}));

  test('the terminal list says what to do, in the coordinator’s language', () => {
    const said = CALL_FORMATS.text(calls, 'cs');
    expect(said).toContain('Kontakty k ověření: 1');
    expect(said).toContain('zobrazuje se s varováním; naposledy doloženo: 2026-01-15');
    expect(said).toContain('npm run contacts -- --verify cz-116006 --how called');
    expect(CALL_FORMATS.text([], 'nb')).toBe('Det er ingenting å bekrefte nå.');
  });

  test('CSV follows RFC 4180 and holds no formula', () => {
    const lines = CALL_FORMATS.csv(hostile, 'en').split('\r\n');
    expect(lines[0]).toBe('"id","state","name","type","contact","country","last confirmed","source","source address"');
    expect(lines[1]).toContain(`"'=1+1 ""x""\n[a]`);
    expect(lines.at(-1)).toBe('');
    const abroad = calls.map((call) => ({...call, value: '+47 22 40 00 40'}));
    expect(CALL_FORMATS.csv(abroad, 'en')).toContain('"+47 22 40 00 40"');
  });

  test('the issue has a box for each contact; words of a record stay words', () => {
    const body = CALL_FORMATS.issue(hostile, 'nb');
    expect(body.match(/^- \[ \] /gm)).toHaveLength(1);
    expect(body).toContain('`` =1+1 "x"⟨U+000A⟩[a](https://evil.example) @team ` ``');
    expect(body).toContain('`npm run contacts -- --verify cz-116006 --how called`');
  });

  test('JSON is the list itself', () => {
    expect(JSON.parse(CALL_FORMATS.json(calls, 'cs'))).toEqual(calls);
  });
});
