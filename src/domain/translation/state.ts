import type {Locale} from '../locales/locales';
import {counterpart, notTranslated, untranslatedSections} from './completeness';
import {type Exists, type LinkChange, otherTargets, sameTargets} from './linkMoves';
import {type Pairing, pairSections} from './pairSections';
import type {Pin, PinnedSection} from './pin';
import {type Section, TOP} from './sections';
import type {Translatable, Version} from './translatable';
import {type DiffPart, wordDiff} from './wordDiff';

/** Where a translation stands. `source`: it is no translation, the text was written in this language. */
export type TranslationState = 'source' | 'current' | 'outdated' | 'not-translated' | 'source-missing';

/** Why it is not current. */
export type Reason =
  /** The source changed in a way that a translation must follow. */
  | 'source-changed'
  /** A part of the source is not in the translation, though nothing changed since it was accepted. */
  | 'incomplete'
  /** Nobody has said yet that this translation says what the source says: nothing is known, so it counts as outdated. */
  | 'never-accepted'
  /** What was accepted cannot be trusted: the pin was edited by hand or damaged by a merge. */
  | 'pin-damaged'
  /** It was accepted as a translation of another language than the one that is now the source. */
  | 'source-language-changed'
  /** There is no file, or one without text, or one in the words of the source. */
  | 'no-file'
  | 'empty'
  | 'copy';

/** What happened to a section: `untranslated` is missing, empty or in the source's words in the translation. */
export type SectionChange = 'changed' | 'added' | 'removed' | 'untranslated';

/** A section that the translation must catch up with. */
export interface SectionState {
  readonly id: string;
  /** What a link to it ends with on the translated page; null when it is not there. */
  readonly anchor: string | null;
  /** The same on the page of the source; null when the section is gone there. */
  readonly sourceAnchor: string | null;
  /** In the translation's language if it has the section, else in the source's: `lang` says which. */
  readonly heading: string;
  readonly lang: Locale;
  readonly kind: SectionChange;
  /** The source as it was accepted, and as it is; empty where there was or is none. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Word by word; of a section whose words stayed, empty. */
  readonly diff: readonly DiffPart[];
  /** Link targets that lead to another place now. */
  readonly links: readonly LinkChange[];
  /** The translated section is not the one that was accepted: somebody may have caught up already. A hint, not a decision. */
  readonly translationChanged: boolean;
  /** Line of the translated section in its file. */
  readonly line?: number;
}

/** What happened to a section without making the translation wrong. */
export interface SectionNote {
  readonly id: string;
  readonly kind: 'moved' | 'renamed';
  /** The id that it had. */
  readonly from?: string;
}

export interface LocaleState {
  readonly state: TranslationState;
  readonly reason?: Reason;
  readonly sections: readonly SectionState[];
  readonly notes: readonly SectionNote[];
  /** The translation's file, if there is one. */
  readonly file?: string;
  /** Day of the last decision. */
  readonly accepted?: string;
  readonly decision?: Pin['decision'];
  /** Reason of a decision that no translation is needed. */
  readonly because?: string;
  /** The pin was found under another page's name: the page was renamed. */
  readonly renamedFrom?: string;
}

/** What was decided about a translation earlier: a pin, none, or one that cannot be trusted. */
export type Earlier = Pin | 'none' | 'damaged';

/** State of one language of a page or record. */
export function stateOf(text: Translatable, locale: Locale, earlier: Earlier, exists: Exists): LocaleState {
  const source = text.versions[text.source];
  const translation = text.versions[locale];
  const known = {
    ...(translation && {file: translation.file}),
    ...(typeof earlier === 'object' && {
      accepted: earlier.accepted,
      decision: earlier.decision,
      because: earlier.reason,
    }),
  };
  const plain = (state: TranslationState, reason?: Reason): LocaleState => ({
    state,
    reason,
    sections: [],
    notes: [],
    ...known,
  });
  if (!source)
    return translation || locale === text.source ? plain('source-missing') : plain('not-translated', 'no-file');
  if (locale === text.source) return {state: 'source', sections: [], notes: [], file: source.file};
  if (!translation) return plain('not-translated', 'no-file');
  const unusable = text.kind === 'page' ? notTranslated(source, translation) : null;
  if (unusable) return plain('not-translated', unusable);
  const usable = typeof earlier === 'object' && earlier.source === text.source ? earlier : null;
  const languages = {source: text.source, translation: locale};
  const report = catchUp({source, translation, languages, isPage: text.kind === 'page'}, usable, exists);
  if (earlier === 'none') return {...plain('outdated', 'never-accepted'), sections: report.sections};
  if (earlier === 'damaged') return {...plain('outdated', 'pin-damaged'), sections: report.sections};
  if (!usable) return {...plain('outdated', 'source-language-changed'), sections: report.sections};
  if (report.sections.length === 0) return {...plain('current'), notes: report.notes};
  const changed = report.sections.some(({kind}) => kind !== 'untranslated');
  return {...plain('outdated', changed ? 'source-changed' : 'incomplete'), ...report};
}

interface Both {
  /** Sections of a page have an order and may change their names; fields of a record have neither. */
  readonly isPage: boolean;
  readonly source: Version;
  readonly translation: Version;
  readonly languages: {readonly source: Locale; readonly translation: Locale};
}

/** Sections to catch up with, in the order of the source, what is gone last. */
function catchUp(both: Both, pin: Pin | null, exists: Exists): Pick<LocaleState, 'sections' | 'notes'> {
  const pairing = pin ? pairSections(pin.sections, both.source.sections, both.isPage) : null;
  const pinned = new Map(pairing?.pairs.map(({before, now}) => [now, before]));
  const added = new Set(pairing?.added);
  const untranslated = new Set(untranslatedSections(both.source, both.translation, (section) => pinned.get(section)));
  const sections = both.source.sections.flatMap((now) => {
    const before = pinned.get(now);
    if (added.has(now)) return [sectionState(both, 'added', now)];
    const changed = before !== undefined && before.fingerprint !== now.fingerprint;
    const links = before && !changed ? linksToFollow(both, now, before, exists) : [];
    if (changed || links.length > 0) return [sectionState(both, 'changed', now, before, links)];
    return untranslated.has(now) ? [sectionState(both, 'untranslated', now, before)] : [];
  });
  // A field of a record goes in all languages at once: nothing is left to catch up with.
  const gone = both.isPage ? (pairing?.removed ?? []) : [];
  const removed = gone.map((before) => removedState(both, before));
  return {sections: [...sections, ...removed], notes: pairing && both.isPage ? notesOf(pairing) : []};
}

/** Targets that changed, unless the translation leads to the new ones already. */
function linksToFollow(both: Both, now: Section, before: PinnedSection, exists: Exists): LinkChange[] {
  const others = otherTargets(before.links ?? [], now.links, exists);
  if (others.length === 0) return [];
  const translated = counterpart(now, both.source, both.translation, before);
  return translated && sameTargets(translated.links, now.links) ? [] : others;
}

function sectionState(
  both: Both,
  kind: SectionChange,
  now: Section,
  before?: PinnedSection,
  links: readonly LinkChange[] = [],
): SectionState {
  const translated = counterpart(now, both.source, both.translation, before);
  const old = before?.text ?? [];
  return {
    ...shown(both, translated, now.heading),
    id: now.id,
    sourceAnchor: now.anchor,
    kind,
    before: old,
    after: now.lines,
    diff: kind === 'changed' && links.length === 0 ? wordDiff(old.join('\n'), now.lines.join('\n')) : [],
    links,
    translationChanged: hasCaughtUp(kind, translated, before),
  };
}

/** Whether the translated section is another one than was accepted, so that somebody may have worked on it. */
function hasCaughtUp(kind: SectionChange, translated: Section | undefined, before?: PinnedSection): boolean {
  if (kind === 'untranslated') return false;
  return before ? translated?.fingerprint !== before.translation : translated?.empty === false;
}

function removedState(both: Both, before: PinnedSection): SectionState {
  const translated = both.translation.sections.find(
    ({id, fingerprint}) => id === before.id || fingerprint === before.translation,
  );
  const heading = before.id === TOP ? both.source.title : (before.text[0] ?? before.id).replace(/^#+ /, '');
  return {
    ...shown(both, translated, heading),
    id: before.id,
    sourceAnchor: null,
    kind: 'removed',
    before: before.text,
    after: [],
    diff: [],
    links: [],
    translationChanged: translated?.fingerprint !== before.translation,
  };
}

function shown(both: Both, translated: Section | undefined, otherwise: string) {
  return translated
    ? {anchor: translated.anchor, heading: translated.heading, lang: both.languages.translation, line: translated.line}
    : {anchor: null, heading: otherwise, lang: both.languages.source};
}

function notesOf({pairs, moved}: Pairing): SectionNote[] {
  return pairs.flatMap((pair): SectionNote[] => [
    ...(moved.has(pair) ? [{id: pair.now.id, kind: 'moved' as const}] : []),
    ...(pair.before.id === pair.now.id ? [] : [{id: pair.now.id, kind: 'renamed' as const, from: pair.before.id}]),
  ]);
}
