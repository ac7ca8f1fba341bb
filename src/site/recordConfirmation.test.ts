import {withSite} from '../../tests/fixtures/site';
import {readSite} from './readSite';
import {recordConfirmation} from './recordConfirmation';

const request = {id: 'cz-116006', date: '2026-06-30', how: 'called', today: '2026-06-30', locale: 'en'} as const;
const FILE = 'data/helplines/cz-116006.yml';

test('a confirmation is written into the record, which stays valid', () => {
  withSite({}, ({root}) => {
    expect(recordConfirmation(root, request)).toContain(`Recorded in ${FILE}.`);
    expect(readSite(root).helplines['cz-116006']).toMatchObject({
      verified: '2026-06-30',
      basis: 'confirmed',
      how: 'called',
      status: 'confirmed',
    });
    recordConfirmation(root, {...request, id: 'brno/website', how: undefined});
    expect(readSite(root).organisations.brno?.contactPoints[0]).toMatchObject({
      verified: '2026-06-30',
      basis: 'confirmed',
    });
  });
});

test.each([
  [{id: 'cz-11606'}, /no such contact; near: cz-116006/],
  [{date: '2026-07-01'}, /lies after today/],
  [{how: 'guessed'}, /use called, wrote, website/],
])('%j is refused and changes nothing', (wrong, words) => {
  withSite({}, (site) => {
    const before = site.text(FILE);
    expect(() => recordConfirmation(site.root, {...request, ...wrong})).toThrow(words);
    expect(site.text(FILE)).toBe(before);
  });
});
