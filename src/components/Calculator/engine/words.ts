import {translate} from '@docusaurus/Translate';
import type {Category} from '../../../domain/evaluation/classify';

/** Words that several calculators share. */
export const numbersTitle = () => translate({id: 'site.calculator.numbers', message: 'The numbers'});

export const valueHead = () => [
  translate({id: 'site.calculator.quantity', message: 'Quantity'}),
  translate({id: 'site.calculator.value', message: 'Value'}),
];

export const intervalLabel = () => translate({id: 'site.calculator.interval', message: 'Interval at the level of 95%'});

export const rangeText = (ends: {low: string; high: string}) =>
  translate({id: 'site.calculator.range', message: 'from {low} to {high}'}, ends);

export const beforeWord = () => translate({id: 'site.calculator.before', message: 'Before'});
export const afterWord = () => translate({id: 'site.calculator.after', message: 'After'});
export const changeWord = () => translate({id: 'site.calculator.change', message: 'Change'});

export const peopleOnly = () =>
  translate({
    id: 'site.calculator.peopleOnly',
    message:
      'The interval holds for people only, never for attendances: eight visits by one person are not eight people.',
  });

/** Categories as the page names them. */
export function categoryLabel(category: Category): string {
  const labels: Record<Category, string> = {
    recovered: translate({id: 'site.calculator.recovered', message: 'in the ordinary range (recovered)'}),
    improved: translate({id: 'site.calculator.improved', message: 'improved'}),
    unchanged: translate({id: 'site.calculator.unchanged', message: 'unchanged'}),
    deteriorated: translate({id: 'site.calculator.deteriorated', message: 'deteriorated'}),
  };
  return labels[category];
}
