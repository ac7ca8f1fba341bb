import type {PinnedSection} from './pin';
import type {Section} from './sections';
import {likeness} from './typography';

/** A section then and now. */
export interface Pair {
  readonly before: PinnedSection;
  readonly now: Section;
}

export interface Pairing {
  /** In the order of the text now. */
  readonly pairs: readonly Pair[];
  /** Sections of now that are new. */
  readonly added: readonly Section[];
  /** Sections of then that are gone. */
  readonly removed: readonly PinnedSection[];
  /** Pairs that stand elsewhere among the others than they did. */
  readonly moved: ReadonlySet<Pair>;
}

/** With half of the words in common a section is the old one under a new id, not another one. */
const ALIKE = 0.5;

/**
 * Finds for each section what it was. Unchanged text first, wherever it stands and whatever its id is now (two sections
 * may have swapped ids); then the id; then likeness, so that a renamed heading does not look like a section lost and another won.
 * @param mayBeRenamed false for fields of a record: a text in another field is another statement
 */
export function pairSections(before: readonly PinnedSection[], now: readonly Section[], mayBeRenamed = true): Pairing {
  const [then, present] = [new Set(before), new Set(now)];
  const partner = new Map<Section, PinnedSection>();
  const join = (match: (old: PinnedSection, section: Section) => boolean) => {
    for (const section of present) {
      const old = [...then].find((candidate) => match(candidate, section));
      if (!old) continue;
      partner.set(section, old);
      present.delete(section);
      then.delete(old);
    }
  };
  join((old, section) => old.fingerprint === section.fingerprint && old.id === section.id);
  join((old, section) => mayBeRenamed && old.fingerprint === section.fingerprint);
  join((old, section) => old.id === section.id);
  for (const [old, section] of mayBeRenamed ? byLikeness([...then], [...present]) : []) {
    if (!then.has(old) || !present.has(section)) continue;
    partner.set(section, old);
    present.delete(section);
    then.delete(old);
  }
  const pairs = now.flatMap((section) => {
    const old = partner.get(section);
    return old ? [{before: old, now: section}] : [];
  });
  return {pairs, added: [...present], removed: [...then], moved: outOfOrder(pairs, before)};
}

/** Above this many comparisons the page is another one, and the time is better spent otherwise. */
const LIMIT = 2500;

/** Pairs that are alike, the most alike first. */
function byLikeness(before: readonly PinnedSection[], now: readonly Section[]): [PinnedSection, Section][] {
  if (before.length * now.length > LIMIT) return [];
  return before
    .flatMap((old) =>
      now.map((section) => ({old, section, degree: likeness(old.text.join('\n'), section.lines.join('\n'))})),
    )
    .filter(({degree}) => degree >= ALIKE)
    .sort((a, b) => b.degree - a.degree)
    .map(({old, section}) => [old, section]);
}

/** All but the longest run of pairs that kept their order: the fewest that must have been moved. */
function outOfOrder(pairs: readonly Pair[], before: readonly PinnedSection[]): Set<Pair> {
  const places = pairs.map((pair) => before.indexOf(pair.before));
  const longest = places.map(() => 1);
  const previous = places.map(() => -1);
  places.forEach((place, i) => {
    for (let j = 0; j < i; j += 1) {
      if ((places[j] ?? 0) < place && (longest[j] ?? 0) >= (longest[i] ?? 0)) {
        longest[i] = (longest[j] ?? 0) + 1;
        previous[i] = j;
      }
    }
  });
  const moved = new Set(pairs);
  for (let i = longest.indexOf(Math.max(0, ...longest)); i >= 0; i = previous[i] ?? -1) {
    const pair = pairs[i];
    if (pair) moved.delete(pair);
  }
  return moved;
}
