import * as z from 'zod';
import {COUNTRIES} from './countries';
import {id, pagePath} from '../content/ids';
import {partialDate} from '../dates/partialDateSchema';
import {localisedText} from '../locales/localised';
import {verification} from './verified';

export const ORGANISATION_KINDS = [
  'counselling',
  'umbrella',
  'self-help-centre',
  'self-help-support',
  'sexual-assault-centre',
  'crisis-centre',
  'childrens-centre',
  'perpetrator-programme',
  'victim-support',
  'intervention-centre',
  'guide',
  'rights',
  'grants',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

const https = z.string().regex(/^https:\/\/[^\s]+$/, {error: 'is not an https:// address'});

/** One way to reach an organisation. Numbers and addresses live here, never in prose. */
export const contactPointSchema = z.discriminatedUnion('type', [
  z.strictObject({type: z.enum(['website', 'finder']), value: https, ...verification}),
  z.strictObject({type: z.literal('email'), value: z.email(), ...verification}),
  z.strictObject({type: z.literal('phone'), value: z.string().min(3), note: localisedText.optional(), ...verification}),
]);
export type ContactPoint = z.infer<typeof contactPointSchema>;

/** A partner or a service, as far as the facts go. */
export const organisationSchema = z.strictObject({
  /** The name that it uses itself. */
  name: z.string().trim().min(1),
  /** The name explained to a reader of each language; may repeat the own name. */
  nameIn: localisedText,
  formerNames: z.array(z.string()).default([]),
  country: z.enum(COUNTRIES),
  kind: z.enum(ORGANISATION_KINDS),
  /** True for the two organisations whose partnership this site documents. */
  partner: z.boolean().default(false),
  /** Languages in which our sources show it working or writing; BCP 47. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  founded: partialDate.optional(),
  /** One sentence for lists. */
  summary: localisedText,
  /** What it does: a few sentences, each carried by `references`. */
  about: localisedText,
  concepts: z.array(id).default([]),
  pages: z.array(pagePath).default([]),
  contactPoints: z.array(contactPointSchema).min(1),
  references: z.array(id).min(1),
});

export type OrganisationRecord = z.infer<typeof organisationSchema>;
export type Organisation = OrganisationRecord & {id: string};
