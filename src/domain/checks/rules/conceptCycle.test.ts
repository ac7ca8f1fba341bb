import {append, edit, found, problemsOf} from '../../../../tests/fixtures/site';

describe('concept-cycle', () => {
  test('refuses concepts that are broader than each other, once', () => {
    const overrides = {'data/concepts/self-help.yml': append('broader: [group]\n')};
    expect(found(overrides)).toEqual(['data/concepts/group.yml | broader: [self-help] | concept-cycle']);
    expect(problemsOf(overrides)[0]?.params.path).toBe('group → self-help → group');
  });

  test('refuses a longer chain', () => {
    const overrides = {
      'data/concepts/self-help.yml': append('broader: [peer]\n'),
      'data/concepts/peer.yml': append('broader: [group]\n'),
    };
    expect(problemsOf(overrides).map(({rule, params}) => [rule, params.path])).toEqual([
      ['concept-cycle', 'group → self-help → peer → group'],
    ]);
  });

  test('refuses a concept broader than itself', () => {
    expect(found({'data/concepts/group.yml': edit('broader: [self-help]', 'broader: [group]')})).toEqual([
      'data/concepts/group.yml | broader: [group] | concept-cycle',
    ]);
  });

  test('is silent about two ways to the same broader concept, and about concepts related to each other', () => {
    expect(
      found({
        'data/concepts/peer.yml': append('broader: [group, self-help]\n'),
        'data/concepts/self-help.yml': append('related: [group]\n'),
        'data/concepts/group.yml': edit('related: [peer]', 'related: [self-help]'),
      }),
    ).toEqual([]);
  });
});
