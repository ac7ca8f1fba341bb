import * as z from 'zod';
import {id} from '../content/ids';
import {partialDate} from '../dates/partialDateSchema';

const person = z.union([
  z.strictObject({family: z.string().min(1), given: z.string().min(1).optional()}),
  z.strictObject({literal: z.string().min(1)}),
]);

/**
 * A source, with the fields of CSL-JSON (citationstyles.org) that we use, and `accessed`:
 * the day on which the source was read and recorded.
 */
export const referenceSchema = z.strictObject({
  type: z.enum([
    'webpage',
    'article-journal',
    'article-newspaper',
    'book',
    'chapter',
    'report',
    'legislation',
    'post-weblog',
    'broadcast',
    'pamphlet',
  ]),
  title: z.string().min(1),
  /** What the source is called in the text when nobody is named as its author; made from the title when left out. */
  'title-short': z.string().min(1).optional(),
  author: z.array(person).default([]),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  issued: partialDate.optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, {error: 'is not a DOI (10.…/…)'})
    .optional(),
  URL: z
    .string()
    .regex(/^https?:\/\/\S+$/, {error: 'is not a web address'})
    .optional(),
  accessed: partialDate.optional(),
  language: z.enum(['cs', 'en', 'nb', 'nn', 'sv', 'de']),
  note: z.string().optional(),
});

export const referencesSchema = z.record(id, referenceSchema);

export type ReferenceRecord = z.infer<typeof referenceSchema>;
export type Reference = ReferenceRecord & {id: string};
