import {append, edit, found, problemsOf} from '../../../../tests/fixtures/site';

const GROUP = 'data/concepts/group.yml';
const PEER = 'data/concepts/peer.yml';

describe('concept-label-shared', () => {
  test('refuses a preferred label that leads to two concepts', () => {
    const overrides = {[PEER]: edit('nb: peer nb', 'nb: Group NB')};
    expect(found(overrides)).toEqual([`${GROUP} | prefLabel: | concept-label-shared`]);
    expect(problemsOf(overrides)[0]?.params).toEqual({label: 'group nb', language: 'nb', ids: 'group, peer'});
  });

  test('refuses an alternative label that is the preferred one of another concept', () => {
    expect(found({[PEER]: append('altLabel:\n  cs: [group cs]\n')})).toEqual([
      `${GROUP} | prefLabel: | concept-label-shared`,
    ]);
  });

  test.each([GROUP, PEER])('is silent when %s says that it shares the label', (file) => {
    const other = file === GROUP ? 'peer' : 'group';
    const knowing = append(`sharesLabelWith: [${other}]\n`);
    const sharing = append('altLabel:\n  cs: [group cs]\n');
    expect(
      found(file === PEER ? {[PEER]: (text) => knowing(sharing(text))} : {[PEER]: sharing, [GROUP]: knowing}),
    ).toEqual([]);
  });

  test('is silent about the same word in two languages, and about hidden labels', () => {
    expect(found({[PEER]: append('altLabel:\n  en: [group cs]\nhiddenLabel:\n  cs: [group cs]\n')})).toEqual([]);
  });
});
