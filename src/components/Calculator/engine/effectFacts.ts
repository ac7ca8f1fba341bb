import {translate} from '@docusaurus/Translate';
import {dav, dz, effectInterval, hedgesJ, standardErrorOfDz} from '../../../domain/evaluation/effectSize';
import type {MeanChange} from '../../../domain/evaluation/meanChange';
import type {Numbers} from './numbers';
import {rangeText} from './words';

/** Effect sizes of one group, each named, with the corrected one and the approximate interval of d_z. */
export function effectFacts(result: MeanChange, {fixed}: Numbers): [string, string][] {
  const facts: [string, string][] = [];
  const z = dz(result.change, result.sdDiff);
  const j = hedgesJ(result.n - 1);
  if (!z.ok || !j.ok) return facts;
  const error = standardErrorOfDz(z.value, result.n);
  facts.push([translate({id: 'site.calculator.effect.dz', message: 'Effect size d_z'}), fixed(z.value, 2)]);
  if (error.ok) {
    const {low, high} = effectInterval(z.value, error.value);
    facts.push([
      translate({id: 'site.calculator.effect.dzInterval', message: 'd_z: approximate 95% interval'}),
      rangeText({low: fixed(low, 2), high: fixed(high, 2)}),
    ]);
  }
  const average = dav(result.change, result.sdBefore, result.sdAfter);
  if (average.ok)
    facts.push([translate({id: 'site.calculator.effect.dav', message: 'Effect size d_av'}), fixed(average.value, 2)]);
  facts.push(
    [translate({id: 'site.calculator.effect.j', message: 'Correction for few people, J'}), fixed(j.value, 3)],
    [
      translate({id: 'site.calculator.effect.g', message: 'Corrected effect size, g = J × d_z'}),
      fixed(j.value * z.value, 2),
    ],
  );
  return facts;
}
