import type {Locale} from '../locales/locales';
import {counterpart, isSame, notTranslated, untranslatedSections} from './completeness';
import {pairSections} from './pairSections';
import type {Pin, PinnedSection} from './pin';
import type {Section} from './sections';
import type {Translatable} from './translatable';

/** What somebody decided about a translation, and on which day. */
export interface Decision {
  readonly decision: Pin['decision'];
  readonly reason?: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

export type Refusal =
  /** The text was written in this language. */
  | {readonly kind: 'is-source'}
  | {readonly kind: 'source-missing'}
  | {readonly kind: 'not-translated'; readonly why: 'no-file' | 'empty' | 'copy'}
  /** Sections that the translation lacks: a half translation is not accepted. */
  | {readonly kind: 'incomplete'; readonly sections: readonly Section[]};

export type Acceptance = {readonly pin: Pin; readonly same: readonly Section[]} | {readonly refusal: Refusal};

/**
 * The pin of a decision: what the source says now. Sections in the source's own words are accepted (a list of names is the
 * same in every language) and named in `same`, so that the tool can say so.
 */
export function acceptance(text: Translatable, locale: Locale, decision: Decision, earlier?: Pin): Acceptance {
  const refuse = (refusal: Refusal): Acceptance => ({refusal});
  if (locale === text.source) return refuse({kind: 'is-source'});
  const source = text.versions[text.source];
  const translation = text.versions[locale];
  if (!translation) return refuse({kind: 'not-translated', why: 'no-file'});
  if (!source) return refuse({kind: 'source-missing'});
  const unusable = text.kind === 'page' ? notTranslated(source, translation) : null;
  if (unusable) return refuse({kind: 'not-translated', why: unusable});
  const pairs = new Map(
    pairSections(earlier?.sections ?? [], source.sections, text.kind === 'page').pairs.map(({before, now}) => [
      now,
      before,
    ]),
  );
  const translated = (section: Section) => counterpart(section, source, translation, pairs.get(section));
  const isCopy = (section: Section) => {
    const other = translated(section);
    return other !== undefined && isSame(section, other);
  };
  const missing = untranslatedSections(source, translation, (section) => pairs.get(section));
  const lacking = missing.filter((section) => !isCopy(section));
  if (lacking.length > 0) return refuse({kind: 'incomplete', sections: lacking});
  const pin: Pin = {
    version: 1,
    source: text.source,
    locale,
    accepted: decision.day,
    decision: decision.decision,
    ...(decision.reason !== undefined && {reason: decision.reason}),
    sections: source.sections.map((section) => pinned(section, translated(section), isCopy(section))),
  };
  return {pin, same: missing};
}

function pinned(section: Section, translated: Section | undefined, same: boolean): PinnedSection {
  return {
    id: section.id,
    fingerprint: section.fingerprint,
    ...(translated && {translation: translated.fingerprint}),
    ...(same && {same: true as const}),
    ...(section.links.length > 0 && {links: [...section.links]}),
    text: section.lines.flatMap((line) => line.split('\n')),
  };
}
