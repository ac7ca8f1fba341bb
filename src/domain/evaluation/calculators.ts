/** The calculators of the chapter on evaluation, by the ids that a page writes (`::calculator{#wilson}`). */
export const CALCULATORS = ['attendance', 'wilson', 'paired-change', 'reliable-change'] as const;

export type CalculatorId = (typeof CALCULATORS)[number];

export function isCalculator(value: string): value is CalculatorId {
  return (CALCULATORS as readonly string[]).includes(value);
}
