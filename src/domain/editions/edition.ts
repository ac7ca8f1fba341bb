import * as z from 'zod';
import {partialDate} from '../dates/partialDateSchema';
import {localisedText} from '../locales/localised';

/** A dated snapshot of the docs. `id` equals the Docusaurus version name. */
export const editionSchema = z.strictObject({
  id: z.string().regex(/^\d{4}(?:\.\d+)?$/, {error: 'is not an edition name such as "2016" or "2026.1"'}),
  title: localisedText,
  summary: localisedText,
  /** The day on which the edition was cut. */
  released: partialDate,
  /** The state of knowledge that it describes. */
  describes: partialDate,
  /** An archived edition stays readable under its own address, with a notice. */
  archived: z.boolean().default(false),
});

export const editionsSchema = z.array(editionSchema);
export type Edition = z.infer<typeof editionSchema>;
