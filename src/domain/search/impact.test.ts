import {impact, IMPACT_LEVELS, IN_TITLE, quantise} from './impact';

const AVERAGE = {title: 3, heading: 5, body: 100};
const NONE = {title: 0, heading: 0, body: 0};

test('a word of the title weighs more than one of a heading, and that more than one of the text', () => {
  const [title, heading, body] = (['title', 'heading', 'body'] as const).map((field) =>
    impact({...NONE, [field]: 1}, AVERAGE, AVERAGE),
  );
  expect(title).toBeGreaterThan(heading!);
  expect(heading).toBeGreaterThan(body!);
});

test('at average length one occurrence in the text is the saturation formula with weight 1', () => {
  expect(impact({...NONE, body: 1}, AVERAGE, AVERAGE)).toBeCloseTo(1 / (1 + 1.2));
});

test('longer texts lower it, more occurrences raise it ever less', () => {
  const body = (times: number, length: number) => impact({...NONE, body: times}, {...AVERAGE, body: length}, AVERAGE);
  expect(body(1, 400)).toBeLessThan(body(1, 100));
  expect(body(2, 100) - body(1, 100)).toBeGreaterThan(body(9, 100) - body(8, 100));
});

test('a stored impact is never 0 and says whether the title has the word', () => {
  expect(quantise(0, false)).toBe(1);
  expect(quantise(1, false)).toBe(IMPACT_LEVELS);
  expect(quantise(1, true)).toBe(IMPACT_LEVELS | IN_TITLE);
});
