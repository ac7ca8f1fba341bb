import {outcomeOf} from './drawPrePost';
import {type FigureOf, figureSchema} from './figure';

const words = (text: string) => ({cs: text, en: text, nb: text});
const plot = figureSchema.parse({
  kind: 'pre-post',
  title: words('t'),
  description: words('d'),
  caption: words('c'),
  provenance: 'sourced',
  highest: 40,
  cutOff: 10.46,
  reliableChange: 6.75,
  words: Object.fromEntries(
    [
      ...['before', 'after', 'band', 'cutOff', 'point', 'result'],
      ...['recovered', 'improved', 'unchanged', 'deteriorated'],
    ].map((word) => [word, words(word)]),
  ),
  points: [{before: 20, after: 10}],
}) as FigureOf<'pre-post'>;

test.each([
  [18, 9, 'recovered'],
  [24, 13, 'improved'],
  [9, 1, 'improved'],
  [22, 20, 'unchanged'],
  [12, 8, 'unchanged'],
  [20, 13.25, 'unchanged'],
  [20, 13.24, 'improved'],
  [17, 26, 'deteriorated'],
  [10, 16.75, 'unchanged'],
  [10, 16.76, 'deteriorated'],
])('from %d to %d is %s', (before, after, outcome) => {
  expect(outcomeOf({before, after}, plot)).toBe(outcome);
});
