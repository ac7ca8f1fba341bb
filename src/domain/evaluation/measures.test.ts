import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {CALCULATORS, isCalculator} from './calculators';
import {MEASURES, MEASURE_IDS, isMeasure, measureOf, toScore} from './measures';
import {who5Percent} from './who5';

test('published values are those of the sources', () => {
  expect(MEASURES['core-om-cs']).toMatchObject({cutOff: 1.349, reliableChange: 0.445, reliability: 0.933});
  expect(MEASURES['core-10-uk']).toMatchObject({
    sd: 7.7,
    reliability: 0.9,
    norms: {norm: {mean: 4.7, sd: 4.8}, clinical: {mean: 19.7, sd: 7.7}},
  });
});

test('every source is one that the site lists', () => {
  const file = path.resolve(__dirname, '../../../data/references.yml');
  const references = parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
  for (const id of MEASURE_IDS) {
    const {source} = measureOf(id);
    if (source) expect(Object.keys(references)).toContain(source.reference);
  }
});

test('WHO-5 is four times the sum of its items', () => {
  expect([0, 13, 25].map(who5Percent)).toEqual([0, 52, 100]);
  expect(toScore(measureOf('who-5-sum'), 13)).toBe(52);
  expect(toScore(measureOf('who-5'), 52)).toBe(52);
});

test('ids are known, and names of an object’s own are not ids', () => {
  expect(MEASURE_IDS.every(isMeasure)).toBe(true);
  expect(['toString', '__proto__', ''].some((id) => isMeasure(id) || isCalculator(id))).toBe(false);
  expect(CALCULATORS.every(isCalculator)).toBe(true);
});
