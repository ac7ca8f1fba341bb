import * as z from 'zod';
import {id, pagePath} from '../content/ids';
import {partialDate} from '../dates/partialDateSchema';
import {localisedText} from '../locales/localised';

/** A conclusion of ours that the report does not state. Shown only with its label. */
const inferenceSchema = z.strictObject({
  text: localisedText,
  references: z.array(id).min(1),
});

/** A kind of place that the visitors met, in the report's terms: it names no institutions. */
const hostSchema = z.strictObject({
  id,
  name: localisedText,
  /** Whether the report says that they met representatives or visited the place. */
  contact: z.enum(['met', 'visited']),
  concepts: z.array(id).default([]),
  inference: inferenceSchema.optional(),
});

const placeSchema = z.strictObject({
  id,
  name: localisedText,
  /** Degrees, WGS 84, for the map that we draw. */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

export const visitSchema = z.strictObject({
  title: localisedText,
  summary: localisedText,
  when: partialDate,
  duration: localisedText,
  country: z.enum(['cz', 'no']),
  visitors: z.array(id).min(1),
  partners: z.array(id).default([]),
  purpose: localisedText,
  places: z.array(placeSchema).min(1),
  hosts: z.array(hostSchema).min(1),
  pages: z.array(pagePath).default([]),
  references: z.array(id).min(1),
});

/** One thing learned on a visit. */
export const findingSchema = z.strictObject({
  visit: id,
  title: localisedText,
  statement: localisedText,
  inference: inferenceSchema.optional(),
  places: z.array(id).min(1),
  hosts: z.array(id).default([]),
  concepts: z.array(id).min(1),
  pages: z.array(pagePath).default([]),
  references: z.array(id).min(1),
  order: z.number().int(),
});

export type VisitRecord = z.infer<typeof visitSchema>;
export type Visit = VisitRecord & {id: string};
export type Host = z.infer<typeof hostSchema>;
export type Place = z.infer<typeof placeSchema>;
export type FindingRecord = z.infer<typeof findingSchema>;
export type Finding = FindingRecord & {id: string};
export type Inference = z.infer<typeof inferenceSchema>;
