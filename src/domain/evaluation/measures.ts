import type {Better} from './classify';
import type {Norms} from './cutOff';
import {WHO5_HIGHEST_SUM, who5Percent} from './who5';

/** Where a published value comes from: a key of `data/references.yml` and the name that readers know the source by. */
export interface ValueSource {
  readonly reference: string;
  readonly name: string;
}

/** A measure with what its sources publish. Scores are in points of the measure; what no source gives is left out. */
export interface Measure {
  readonly lowest?: number;
  readonly highest?: number;
  /** Unknown for a measure that the reader brings. */
  readonly better?: Better;
  /** True where the reader gives the sum of the items of WHO-5 and results are in per cent. */
  readonly sumOfItems?: true;
  /** Published smallest reliable change. */
  readonly reliableChange?: number;
  readonly cutOff?: number;
  /** From which `SE_m` is computed where no smallest change is published. */
  readonly sd?: number;
  readonly reliability?: number;
  readonly norms?: Norms;
  readonly source?: ValueSource;
  /** Digits after the decimal sign that make sense for results. */
  readonly digits: number;
}

export const MEASURES = {
  'core-om-cs': {
    lowest: 0,
    highest: 4,
    better: 'lower',
    reliableChange: 0.445,
    cutOff: 1.349,
    reliability: 0.933,
    source: {reference: 'juhova-2018', name: 'Juhová et al. 2018'},
    digits: 3,
  },
  'core-10-uk': {
    lowest: 0,
    highest: 40,
    better: 'lower',
    sd: 7.7,
    reliability: 0.9,
    norms: {norm: {mean: 4.7, sd: 4.8}, clinical: {mean: 19.7, sd: 7.7}},
    source: {reference: 'novopsych-core-10', name: 'NovoPsych'},
    digits: 2,
  },
  'who-5': {lowest: 0, highest: 100, better: 'higher', digits: 2},
  'who-5-sum': {lowest: 0, highest: WHO5_HIGHEST_SUM, better: 'higher', sumOfItems: true, digits: 2},
  other: {digits: 2},
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof MEASURES;

export const MEASURE_IDS = Object.keys(MEASURES) as MeasureId[];

export function isMeasure(value: string): value is MeasureId {
  return Object.hasOwn(MEASURES, value);
}

/** The measure with all its optional fields in sight. */
export const measureOf = (id: MeasureId): Measure => MEASURES[id];

/** A number as the reader has it, on the scale of the results. */
export const toScore = ({sumOfItems}: Measure, given: number): number => (sumOfItems ? who5Percent(given) : given);
