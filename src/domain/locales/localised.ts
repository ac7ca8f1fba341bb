import * as z from 'zod';

/** A short text that must exist in all three languages. */
export const localisedText = z.strictObject({
  cs: z.string().trim().min(1),
  en: z.string().trim().min(1),
  nb: z.string().trim().min(1),
});

const labelList = z.array(z.string().trim().min(1)).default([]);

/** Alternative labels: a list per language, any of them may be left out. */
export const localisedLists = z.strictObject({cs: labelList, en: labelList, nb: labelList});
