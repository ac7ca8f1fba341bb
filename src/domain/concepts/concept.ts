import * as z from 'zod';
import {CONCEPT_GROUPS} from './groups';
import {id} from '../content/ids';
import {localisedLists, localisedText} from '../locales/localised';

/**
 * An entry of the trilingual thesaurus, in SKOS terms (W3C, SKOS Reference, 2009): one preferred label per
 * language, alternatives, hidden labels (misspellings, old names: for search only), a definition, and links.
 */
export const conceptSchema = z.strictObject({
  group: z.enum(CONCEPT_GROUPS),
  /** Pages may be tagged with it, and it has a page of its own at `/topics/<id>`. */
  topic: z.boolean().default(false),
  prefLabel: localisedText,
  altLabel: localisedLists.prefault({}),
  hiddenLabel: localisedLists.prefault({}),
  definition: localisedText,
  /** How the term is used or not used in a language; shown to readers. */
  scopeNote: localisedText.optional(),
  broader: z.array(id).default([]),
  related: z.array(id).default([]),
  /** Concepts that knowingly carry one of the same labels; without it a shared label is a problem. */
  sharesLabelWith: z.array(id).default([]),
  /** A note for translators, in English; not shown on the site. */
  note: z.string().optional(),
});

export type ConceptRecord = z.infer<typeof conceptSchema>;
export type Concept = ConceptRecord & {id: string};
