import * as z from 'zod';
import {id} from '../content/ids';
import {localisedText} from '../locales/localised';
import {COUNTRIES} from './countries';
import {verification} from './verified';

export const HELPLINE_KINDS = [
  'emergency',
  'police',
  'medical',
  'violence',
  'sexual-violence',
  'children',
  'support',
] as const;

/** A number that somebody in danger may call. Never versioned: an old edition must not show an old number. */
export const helplineSchema = z.strictObject({
  name: localisedText,
  country: z.enum(COUNTRIES),
  kind: z.enum(HELPLINE_KINDS),
  /** As printed for readers of that country: "116 006". */
  number: z.string().min(3),
  operator: id.optional(),
  who: localisedText,
  /** Opening hours in words; `alwaysOpen` when the source says round the clock. */
  hours: localisedText.optional(),
  alwaysOpen: z.boolean().default(false),
  /** `unknown` when no source says; never guessed. */
  cost: z.enum(['free', 'unknown']),
  anonymous: z.boolean().optional(),
  /** Languages that the source names; empty when it names none. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).default([]),
  note: localisedText.optional(),
  ...verification,
  /** `unconfirmed`: nobody of the partnership has rung it; the page then says since when. */
  status: z.enum(['confirmed', 'unconfirmed']),
  /** Order within a country; the smallest first. */
  order: z.number().int(),
});

export type HelplineRecord = z.infer<typeof helplineSchema>;
export type Helpline = HelplineRecord & {id: string};
