import {conceptSchema} from './concept';

const three = {cs: 'a', en: 'b', nb: 'c'};
const record = {group: 'people', prefLabel: three, definition: three};

test('what is left out is empty, not missing', () => {
  expect(conceptSchema.parse({...record, altLabel: {cs: ['x']}})).toMatchObject({
    topic: false,
    altLabel: {cs: ['x'], en: [], nb: []},
    hiddenLabel: {cs: [], en: [], nb: []},
    broader: [],
    related: [],
    sharesLabelWith: [],
  });
});

test('texts are trimmed, and one that is only spaces is none', () => {
  expect(conceptSchema.parse({...record, prefLabel: {...three, nb: ' ord '}}).prefLabel.nb).toBe('ord');
  expect(conceptSchema.safeParse({...record, prefLabel: {...three, nb: '  '}}).success).toBe(false);
  expect(conceptSchema.safeParse({...record, altLabel: {cs: ['']}}).success).toBe(false);
});
