import type {PinnedSection} from './pin';
import type {Section} from './sections';
import type {Version} from './translatable';

/** Fewer words than this may be the same in two languages: a name, a number, a formula. */
const TELLING = 8;

/** Why a file is not a translation although it is there. */
export type NotTranslated = 'empty' | 'copy';

/** A translation without a word of text, or one that is still the source. */
export function notTranslated(source: Version, translation: Version): NotTranslated | null {
  const hasText = ({sections}: Version) => sections.some(({empty}) => !empty);
  if (hasText(source) && !hasText(translation)) return 'empty';
  const copied =
    source.sections.length === translation.sections.length &&
    source.sections.every((section, index) => section.fingerprint === translation.sections[index]?.fingerprint);
  return copied && source.sections.some(isTelling) ? 'copy' : null;
}

/** The translation of a section: by its id now, by the id it was accepted under, by its text then, or by its place when it has no id. */
export function counterpart(
  section: Section,
  source: Version,
  translation: Version,
  pinned?: PinnedSection,
): Section | undefined {
  const byId = (id: string | undefined) => translation.sections.find((candidate) => candidate.id === id);
  const byText = () =>
    pinned?.translation && translation.sections.find((candidate) => candidate.fingerprint === pinned.translation);
  const found = byId(section.id) ?? byId(pinned?.id) ?? (byText() || undefined);
  if (found || !hasOwnName(section)) return found;
  const candidate = translation.sections[source.sections.indexOf(section)];
  return candidate && hasOwnName(candidate) && translation.sections.length === source.sections.length
    ? candidate
    : undefined;
}

/** A heading without an id has a name made of its own words, different in every language. */
function hasOwnName(section: Section): boolean {
  return section.id.startsWith('~');
}

/**
 * Sections of the source that the translation lacks, has no text for, or has in the source's words. An accepted section in the
 * source's words is left alone: somebody decided so.
 */
export function untranslatedSections(
  source: Version,
  translation: Version,
  pinnedOf: (section: Section) => PinnedSection | undefined,
): Section[] {
  return source.sections.filter((section) => {
    const pinned = pinnedOf(section);
    const translated = counterpart(section, source, translation, pinned);
    // Without an id, a section that is not found may only have another place.
    if (!translated) return !hasOwnName(section);
    if (translated.empty && !section.empty) return true;
    return isSame(section, translated) && !(pinned?.same && pinned.fingerprint === section.fingerprint);
  });
}

/** Word for word the source, and long enough for that to mean something. */
export function isSame(section: Section, translated: Section): boolean {
  return section.fingerprint === translated.fingerprint && isTelling(section);
}

function isTelling(section: Section): boolean {
  return (section.lines.join(' ').match(/\p{L}{2,}/gu) ?? []).length >= TELLING;
}
