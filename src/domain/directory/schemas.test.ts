import {inThree, organisationOf} from '../../../tests/fixtures/records';
import {helplineSchema} from './helpline';
import {contactPointSchema} from './organisation';

const verified = {verified: '2026-01', basis: 'confirmed', source: 'report'};

const helpline = {
  name: inThree('A line'),
  country: 'no',
  kind: 'support',
  number: '112',
  who: inThree('Anyone'),
  cost: 'unknown',
  status: 'unconfirmed',
  order: 1,
  ...verified,
};

describe('a helpline', () => {
  test('claims nothing that its record does not say', () => {
    const read = helplineSchema.parse(helpline);
    expect(read).toMatchObject({alwaysOpen: false, languages: []});
    expect(read.anonymous).toBeUndefined();
    expect(read.hours).toBeUndefined();
  });

  test.each(['verified', 'basis', 'source', 'status', 'who', 'cost'])('is refused without %s', (field) => {
    expect(helplineSchema.safeParse({...helpline, [field]: undefined}).success).toBe(false);
  });
});

describe('a contact point', () => {
  test.each([
    {type: 'website', value: 'https://example.org/'},
    {type: 'finder', value: 'https://example.org/'},
    {type: 'email', value: 'a@example.org'},
    {type: 'phone', value: '112', note: inThree('Weekdays')},
  ])('$type is accepted', (point) => {
    expect(contactPointSchema.safeParse({...point, ...verified}).success).toBe(true);
  });

  test.each([
    {type: 'website', value: 'http://example.org/'},
    {type: 'website', value: 'javascript:alert(1)'},
    {type: 'email', value: 'nobody'},
    {type: 'fax', value: '112'},
    {type: 'website', value: 'https://example.org/', note: inThree('x')},
  ])('$type $value is refused', (point) => {
    expect(contactPointSchema.safeParse({...point, ...verified}).success).toBe(false);
  });

  test('is refused without the day and the source', () => {
    expect(contactPointSchema.safeParse({type: 'phone', value: '112'}).success).toBe(false);
  });
});

test('an organisation has at least one contact, one language and one source', () => {
  for (const field of ['contactPoints', 'languages', 'references'])
    expect(() => organisationOf('x', {[field]: []})).toThrow();
});
