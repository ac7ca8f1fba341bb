import * as z from 'zod';
import {id} from '../content/ids';
import {partialDate} from '../dates/partialDate';

/**
 * How we know that a contact was right on the day `verified`:
 * `confirmed` somebody of the partnership rang or wrote and got an answer;
 * `dated-source` a source with that date shows it;
 * `undated-source` the source bears no date: the day on which it was recorded here.
 */
export const VERIFICATION_BASES = ['confirmed', 'dated-source', 'undated-source'] as const;

/** The fields that every contact point and helpline carries. `source` is a key of `references.yml`. */
export const verification = {
  verified: partialDate,
  basis: z.enum(VERIFICATION_BASES),
  source: id,
};

export type VerificationBasis = (typeof VERIFICATION_BASES)[number];
