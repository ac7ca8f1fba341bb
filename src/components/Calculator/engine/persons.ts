import {translate} from '@docusaurus/Translate';
import {changeOf} from '../../../domain/evaluation/pairs';
import type {ScoreTable} from '../../../domain/evaluation/table/scores';
import type {Numbers} from './numbers';

export const personsTitle = () => translate({id: 'site.calculator.persons', message: 'Person by person'});
export const lineHead = () => translate({id: 'site.calculator.line', message: 'Line or code'});

/** One row per person: line or code, before, after, change. */
export function personRows({rows, pairs}: ScoreTable, digits: number, {short, fixed}: Numbers): string[][] {
  return pairs.map((pair, index) => [
    rows[index]?.label || String(rows[index]?.line ?? index + 1),
    short(pair.before),
    short(pair.after),
    fixed(changeOf(pair), digits),
  ]);
}
