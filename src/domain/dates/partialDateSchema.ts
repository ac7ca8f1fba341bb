import * as z from 'zod';
import {firstDay} from './partialDate';

/** Zod type of a partial date; YAML must quote it, or a bare year becomes a number. */
export const partialDate = z.string().refine((value) => firstDay(value) !== null, {
  error: 'is not a date such as "2018", "2018-09" or "2018-09-14"',
});
