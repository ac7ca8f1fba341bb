import type {Better} from '../../../domain/evaluation/classify';
import {type Measure, type MeasureId, measureOf} from '../../../domain/evaluation/measures';
import {decimalSignOf} from '../../../domain/evaluation/table/readNumber';
import type {Locale} from '../../../domain/locales/locales';
import {measureIdOf} from './pairsInput';
import type {Values} from './report';

export type Way = 'given' | 'computed';

export interface Settings {
  readonly id: MeasureId;
  readonly measure: Measure;
  /** Name of a field: each measure has its own, so that values of one never count for another. */
  readonly field: (name: string) => string;
  /** Fields as the sources publish them, and where the reader has come, as the reader wrote them. */
  readonly published: Values;
  readonly values: Values;
  readonly firstWays: {readonly changeBy: Way; readonly cutOffBy: Way};
  readonly changeBy: Way;
  readonly cutOffBy: Way;
  readonly better: Better;
}

/** What the sources publish, by the names of the fields. */
function publishedBy(measure: Measure): Readonly<Record<string, number | undefined>> {
  const {norm, clinical} = measure.norms ?? {};
  return {
    smallest: measure.reliableChange,
    sd: measure.sd,
    reliability: measure.reliability,
    cutOff: measure.cutOff,
    normMean: norm?.mean,
    normSd: norm?.sd,
    clinMean: clinical?.mean,
    clinSd: clinical?.sd,
  };
}

/** Settings of the chosen measure: what the reader wrote, and what the sources publish for the rest. */
export function settingsOf(values: Values, locale: Locale): Settings {
  const id = measureIdOf(values);
  const measure = measureOf(id);
  const field = (name: string) => `${id}.${name}`;
  const known: Values = Object.fromEntries(
    Object.entries(publishedBy(measure)).map(([name, value]) => [
      field(name),
      value === undefined ? '' : String(value).replace('.', decimalSignOf(locale)),
    ]),
  );
  const firstWays = {
    changeBy: measure.reliableChange === undefined ? 'computed' : 'given',
    cutOffBy: measure.norms ? 'computed' : 'given',
  } as const;
  const way = (name: keyof typeof firstWays): Way => {
    const chosen = values[field(name)];
    return chosen === 'given' || chosen === 'computed' ? chosen : firstWays[name];
  };
  return {
    id,
    measure,
    field,
    published: known,
    values: {...known, ...values},
    firstWays,
    changeBy: way('changeBy'),
    cutOffBy: way('cutOffBy'),
    better: measure.better ?? (values[field('better')] === 'higher' ? 'higher' : 'lower'),
  };
}
