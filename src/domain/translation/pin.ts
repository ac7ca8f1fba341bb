import * as z from 'zod';
import {LOCALES} from '../locales/locales';
import {fingerprint} from './sha256';

/** How the texts are put into canonical form. A pin of another version cannot be compared and must be accepted anew. */
const VERSION = 1;

const hash = z.string().regex(/^[0-9a-f]{32}$/);

const pinnedSectionSchema = z.strictObject({
  id: z.string().min(1),
  fingerprint: hash,
  /** Fingerprint of the translated section; left out when the translation had none. */
  translation: hash.optional(),
  /** True when the translation was accepted although it is word for word the source (a list of names). */
  same: z.literal(true).optional(),
  links: z.array(z.string()).optional(),
  /** The source text itself, so that it can be shown without the history of the repository. */
  text: z.array(z.string()),
});

const pinSchema = z.strictObject({
  version: z.literal(VERSION),
  /** Language of the pinned text. */
  source: z.enum(LOCALES),
  /** Language of the translation; repeated from the file's name, so that a copy under another name is noticed. */
  locale: z.enum(LOCALES),
  /** Day of the decision. */
  accepted: z.iso.date(),
  /** `translated`: somebody saw that the translation says what the source says; `no-change-needed`: that it still does. */
  decision: z.enum(['translated', 'no-change-needed']),
  reason: z.string().trim().min(1).optional(),
  sections: z.array(pinnedSectionSchema).min(1),
});

/** What a translation was made from, and who decided what about it when. */
export type Pin = z.infer<typeof pinSchema>;
export type PinnedSection = Pin['sections'][number];

/** All pins by their file; `damaged` are those that are there and cannot be trusted. */
export interface Pins {
  readonly pins: Readonly<Record<string, Pin>>;
  readonly damaged: readonly string[];
}

export const NO_PINS: Pins = {pins: {}, damaged: []};

/** What is wrong with the text of a pin file: not a pin at all, or not as the tool wrote it. */
export type PinFault = 'unreadable' | 'seal';

/** Reads a pin; what a hand or a merge has changed is not accepted. */
export function parsePin(text: string): {pin: Pin} | {fault: PinFault; detail: string} {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {fault: 'unreadable', detail: error instanceof Error ? error.message : '–'};
  }
  if (typeof value !== 'object' || value === null) return {fault: 'unreadable', detail: '{ }'};
  const {seal, ...rest} = value as Record<string, unknown>;
  const result = pinSchema.safeParse(rest);
  if (!result.success) {
    const [issue] = result.error.issues;
    return {fault: 'unreadable', detail: `${issue?.path.join('.') || '–'}: ${issue?.message ?? ''}`};
  }
  // The raw value, not the parsed one: nothing that zod would mend may pass.
  return seal === sealOf(rest) ? {pin: result.data} : {fault: 'seal', detail: String(seal)};
}

/** The text of a pin file: keys in order, one line for each block of text, a line end at the end. */
export function renderPin(pin: Pin): string {
  return `${JSON.stringify(sorted({...pin, seal: sealOf(pin)}), null, 2)}\n`;
}

/** Whether two pins say the same, whenever they were made. */
export function samePin(a: Pin, b: Pin): boolean {
  return sealOf({...a, accepted: ''}) === sealOf({...b, accepted: ''});
}

/**
 * A hash over everything else in the file. It keeps nobody from forging a pin (the tool is public); it makes sure
 * that an edit by hand or a merge of two pins is seen.
 */
function sealOf(content: object): string {
  return fingerprint(JSON.stringify(sorted(content)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
