import * as z from 'zod';
import {id} from '../content/ids';
import {partialDate} from '../dates/partialDateSchema';

/**
 * How we know that a contact was right on the day `verified`:
 * `confirmed` somebody of the partnership rang, wrote and got an answer, or read it on the organisation's own site (`how`);
 * `dated-source` a source with that date shows it;
 * `undated-source` the source bears no date: the day on which it was recorded here.
 */
export const VERIFICATION_BASES = ['confirmed', 'dated-source', 'undated-source'] as const;

/** How a contact was confirmed; nobody's name is needed. `website`: read on the organisation's own site that day. */
export const CONFIRMATIONS = ['called', 'wrote', 'website'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

/** The fields that every contact point and helpline carries. `source` is a key of `references.yml`. */
export const verification = {
  verified: partialDate,
  basis: z.enum(VERIFICATION_BASES),
  source: id,
  /** Only beside `basis: confirmed`; written by `npm run contacts -- --verify`. */
  how: z.enum(CONFIRMATIONS).optional(),
};

export type VerificationBasis = (typeof VERIFICATION_BASES)[number];
