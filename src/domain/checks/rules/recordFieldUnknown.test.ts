import {append, edit, found} from '../../../../tests/fixtures/site';

describe('record-field-unknown', () => {
  test('refuses a slip in the name of a field', () => {
    const file = 'data/concepts/peer.yml';
    expect(found({[file]: append('braoder: [group]\n')})).toEqual([
      `${file} | braoder: [group] | record-field-unknown`,
    ]);
  });

  test('refuses an unknown field inside a contact point', () => {
    const file = 'data/organisations/nok.yml';
    expect(found({[file]: edit('    source: report\n', '    source: report\n    extension: 12\n')})).toEqual([
      `${file} | extension: 12 | record-field-unknown`,
    ]);
  });

  test('refuses a fourth language', () => {
    const file = 'data/concepts/peer.yml';
    expect(found({[file]: edit('  nb: En forklaring.\n', '  nb: En forklaring.\n  de: Eine Erklärung.\n')})).toEqual([
      `${file} | de: Eine Erklärung. | record-field-unknown`,
    ]);
  });

  test('is silent about a known field', () => {
    expect(found({'data/concepts/peer.yml': append('broader: [group]\n')})).toEqual([]);
  });
});
