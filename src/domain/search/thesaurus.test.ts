import {TEST_CONCEPTS} from './fixture';
import {createThesaurus} from './thesaurus';

test('narrower concepts with the number of steps', () => {
  const {narrower} = createThesaurus(TEST_CONCEPTS);
  expect([...narrower('group')]).toEqual([
    ['group', 0],
    ['self-help-group', 1],
    ['therapy-group', 1],
  ]);
  expect([...narrower('unknown')]).toEqual([['unknown', 0]]);
});

test('records that are broader than each other do not hang it', () => {
  const [first, second] = [
    {...TEST_CONCEPTS[0]!, id: 'a', broader: ['b']},
    {...TEST_CONCEPTS[1]!, id: 'b', broader: ['a']},
  ];
  expect([...createThesaurus([first, second]).narrower('a')]).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('labels without letters are left out', () => {
  const concept = {...TEST_CONCEPTS[0]!, hiddenLabel: {cs: ['…'], en: [], nb: []}};
  expect(createThesaurus([concept]).labels.map(({label}) => label)).not.toContain('…');
});
