import type {CalculatorId} from '../../../domain/evaluation/calculators';
import type {Locale} from '../../../domain/locales/locales';
import {attendanceReport} from './attendanceReport';
import {pairedReport} from './pairedReport';
import type {Report, Values} from './report';
import {reliableReport} from './reliableReport';
import {wilsonReport} from './wilsonReport';

export {Results} from './Results';
export {Settings} from './Settings';

const REPORTS: Readonly<Record<CalculatorId, (values: Values, locale: Locale) => Report>> = {
  attendance: attendanceReport,
  wilson: wilsonReport,
  'paired-change': pairedReport,
  'reliable-change': reliableReport,
};

/** Works out everything a calculator shows from what is in its fields. Loaded when a calculator is first used. */
export function reportOf(id: CalculatorId, values: Values, locale: Locale): Report {
  return REPORTS[id](values, locale);
}
