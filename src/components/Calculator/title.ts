import {translate} from '@docusaurus/Translate';
import type {CalculatorId} from '../../domain/evaluation/calculators';

/** Name of a calculator in the reader's language. */
export function calculatorTitle(id: CalculatorId): string {
  const titles: Record<CalculatorId, string> = {
    attendance: translate({id: 'site.calculator.attendance', message: 'Calculator: attendance and retention'}),
    wilson: translate({id: 'site.calculator.wilson', message: 'Calculator: interval of a proportion'}),
    'paired-change': translate({id: 'site.calculator.pairedChange', message: 'Calculator: change of one group'}),
    'reliable-change': translate({id: 'site.calculator.reliableChange', message: 'Calculator: change of one person'}),
  };
  return titles[id];
}
