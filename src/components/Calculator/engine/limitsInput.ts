import {translate} from '@docusaurus/Translate';
import type {Better, Limits} from '../../../domain/evaluation/classify';
import {cutOff} from '../../../domain/evaluation/cutOff';
import {type ChangeError, changeError, changeErrorFrom} from '../../../domain/evaluation/reliableChange';
import type {Locale} from '../../../domain/locales/locales';
import {fieldNumber} from './fieldNumber';
import type {FieldProblem, Values} from './report';
import {settingsOf} from './publishedValues';

export interface LimitsInput {
  /** Null while values are missing or wrong. */
  readonly error: ChangeError | null;
  readonly limits: Limits | null;
  readonly problems: readonly FieldProblem[];
}

const positiveSd = () =>
  translate({id: 'site.calculator.fault.sd', message: 'A standard deviation is a number above 0.'});

/** The smallest reliable change and the cut-off from the settings, as published or worked out. */
export function limitsInput(values: Values, locale: Locale): LimitsInput {
  const settings = settingsOf(values, locale);
  const problems: FieldProblem[] = [];
  const read = (name: string) => fieldNumber(settings.values, settings.field(name), problems);
  const error = settings.changeBy === 'given' ? givenChange() : computedChange();
  const limit = settings.cutOffBy === 'given' ? read('cutOff') : computedCutOff();
  const better: Better = settings.better;
  return {error, limits: error && {better, smallest: error.smallest, cutOff: limit}, problems};

  function givenChange(): ChangeError | null {
    const smallest = read('smallest');
    const found = smallest === null ? null : changeErrorFrom(smallest);
    if (found && !found.ok) {
      const text = translate({
        id: 'site.calculator.fault.smallest',
        message: 'The smallest reliable change is a number above 0.',
      });
      problems.push({field: settings.field('smallest'), text});
    }
    return found?.ok ? found.value : null;
  }

  function computedChange(): ChangeError | null {
    const sd = read('sd');
    const reliability = read('reliability');
    if (sd === null || reliability === null) return null;
    const found = changeError(sd, reliability);
    if (found.ok) return found.value;
    if (found.fault.kind === 'reliability') {
      const text = translate({
        id: 'site.calculator.fault.reliability',
        message: 'The reliability is a number from 0 to below 1.',
      });
      problems.push({field: settings.field('reliability'), text});
    } else problems.push({field: settings.field('sd'), text: positiveSd()});
    return null;
  }

  function computedCutOff(): number | null {
    const [normMean, normSd, clinicalMean, clinicalSd] = [
      read('normMean'),
      read('normSd'),
      read('clinMean'),
      read('clinSd'),
    ];
    for (const [name, sd] of [
      ['normSd', normSd],
      ['clinSd', clinicalSd],
    ] as const)
      if (sd !== null && sd <= 0) problems.push({field: settings.field(name), text: positiveSd()});
    if (normMean === null || normSd === null || clinicalMean === null || clinicalSd === null) return null;
    const found = cutOff({norm: {mean: normMean, sd: normSd}, clinical: {mean: clinicalMean, sd: clinicalSd}});
    return found.ok ? found.value : null;
  }
}
