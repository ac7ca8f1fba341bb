import * as z from 'zod';
import {parseStrictYaml} from '../content/strictYaml';
import type {SiteModel} from '../model/siteModel';

const text = z.string().trim().min(1);

/** A word or phrase that is not used here, and what is written instead. All in the words of its language. */
const entry = z.strictObject({
  avoid: text,
  use: text,
  /** A whole sentence; the contributor reads it. */
  reason: text,
  /** True when only this very form is meant: "gruppa", while "gruppen" has the same stem. */
  exact: z.boolean().default(false),
  /** Forms that are not meant although they have the same stems. */
  except: z.array(text).default([]),
});
export type AvoidedEntry = z.infer<typeof entry>;

const list = z.array(entry).default([]);

/** `data/avoided-terms.yml` and `data/respect.yml`: for each language a list. */
export const avoidedSchema = z.strictObject({cs: list, en: list, nb: list});
export type AvoidedLists = z.infer<typeof avoidedSchema>;

const NONE: AvoidedLists = {cs: [], en: [], nb: []};

/** The list in a file of `data/`; empty when there is none or when it cannot be read, which the reader reports. */
export function avoidedLists({texts}: Pick<SiteModel, 'texts'>, file: string): AvoidedLists {
  const text = texts[file];
  if (text === undefined) return NONE;
  const result = avoidedSchema.safeParse(parseStrictYaml(text).data);
  return result.success ? result.data : NONE;
}
