import {append, edit, found, problemsOf} from '../../../../tests/fixtures/site';

const GROUP = 'data/concepts/group.yml';
const NOK = 'data/organisations/nok.yml';
const VISIT = 'data/visits/norway.yml';
const FINDING = 'data/findings/exchange.yml';

describe('record-unknown-id', () => {
  test('refuses an unknown concept id and says where it was looked for', () => {
    const overrides = {[GROUP]: edit('broader: [self-help]', 'broader: [selfhelp]')};
    expect(found(overrides)).toEqual([`${GROUP} | broader: [selfhelp] | record-unknown-id`]);
    expect(problemsOf(overrides)[0]?.params).toEqual({field: 'broader', id: 'selfhelp', target: 'data/concepts'});
  });

  test.each([
    [GROUP, 'related: [peer]', 'related: [nobody]'],
    [NOK, 'concepts: [self-help]', 'concepts: [nobody]'],
    [NOK, 'pages: [groups/evening]', 'pages: [groups/nobody]'],
    [NOK, 'references: [report]', 'references: [nobody]'],
    [VISIT, 'visitors: [brno]', 'visitors: [nobody]'],
    [VISIT, 'partners: [nok]', 'partners: [nobody]'],
    [VISIT, 'pages: [groups/evening]', 'pages: [groups/nobody]'],
    [VISIT, 'references: [report]', 'references: [nobody]'],
    [FINDING, 'visit: norway', 'visit: nobody'],
    [FINDING, 'concepts: [self-help]', 'concepts: [nobody]'],
    [FINDING, 'pages: [groups/evening]', 'pages: [groups/nobody]'],
    [FINDING, 'references: [report]', 'references: [nobody]'],
    ['data/helplines/cz-116006.yml', 'operator: brno', 'operator: nobody'],
    ['data/helplines/cz-112.yml', 'source: report', 'source: nobody'],
  ])('%s: refuses %s written as %s', (file, good, bad) => {
    expect(found({[file]: edit(good, bad)})).toEqual([`${file} | ${bad} | record-unknown-id`]);
  });

  test('looks into contact points, hosts and inferences, and names the field around them', () => {
    expect(found({[NOK]: edit('    source: report', '    source: nobody')})).toEqual([
      `${NOK} | contactPoints: | record-unknown-id`,
    ]);
    expect(found({[VISIT]: edit('    concepts: [self-help]', '    concepts: [nobody]')})).toEqual([
      `${VISIT} | hosts: | record-unknown-id`,
    ]);
    const inference = 'inference:\n  text: {cs: Snad, en: Perhaps, nb: Kanskje}\n  references: [nobody]\n';
    expect(found({[FINDING]: append(inference)})).toEqual([`${FINDING} | references: [nobody] | record-unknown-id`]);
  });

  test('a word that every object knows is not an id', () => {
    expect(found({[GROUP]: edit('broader: [self-help]', 'broader: [constructor]')})).toEqual([
      `${GROUP} | broader: [constructor] | record-unknown-id`,
    ]);
    expect(found({[FINDING]: edit('visit: norway', 'visit: constructor')})).toEqual([
      `${FINDING} | visit: constructor | record-unknown-id`,
    ]);
  });

  test('does not blame those who point to a record that only cannot be read', () => {
    expect(found({[NOK]: append('colour: red\n')})).toEqual([`${NOK} | colour: red | record-field-unknown`]);
    expect(found({'data/references.yml': append('report: again\n')})).toEqual([
      'data/references.yml | report: again | record-syntax',
    ]);
  });

  test('a page of an old edition alone is known', () => {
    expect(
      found({
        'versioned_docs/version-2016/old.md':
          '---\nid: old\ntitle: An old page\ndescription: A page of the miniature site.\ntopics: [group]\nprovenance: reported\nsources: [report]\n---\n',
        [NOK]: edit('pages: [groups/evening]', 'pages: [old]'),
      }),
    ).toEqual([]);
  });
});
