import {nameMatch, nameValue, type NameStems} from './names';
import type {Variants} from './variants';

/** What is known of a page when the section to land in is chosen; lists are by section ordinal. */
export type SectionEvidence = {
  title: NameStems;
  headings: readonly NameStems[];
  /** Stems of the sections' texts; null while the texts are not there. */
  texts: readonly NameStems[] | null;
  /** What the index itself tells (see `PageScore.votes`). */
  votes: ReadonlyMap<number, number>;
  variants: readonly Variants[];
  wordWeights: readonly number[];
};

/**
 * Ordinal of the section that answers best: by its heading and by how much of the query it holds. The page as a whole
 * competes with its title: it is null then, or 0 when the page begins with text that has no heading of its own
 * (`headings[0]` empty).
 */
export function bestSection({title, headings, texts, votes, variants, wordWeights}: SectionEvidence): number | null {
  const allVotes = [...votes.values()].reduce((sum, vote) => sum + vote, 0) || 1;
  const titleValue = nameValue(title, variants, wordWeights);
  const held = (section: number) =>
    Math.max(
      (votes.get(section) ?? 0) / allVotes,
      nameMatch(texts?.[section] ?? new Set(), variants, wordWeights).share,
    );
  let best: {section: number | null; value: number} = {section: null, value: titleValue};
  headings.forEach((heading, section) => {
    const named = heading.size === 0 && section === 0 ? titleValue : nameValue(heading, variants, wordWeights);
    const value = named + held(section);
    if (value > best.value || (section === 0 && heading.size === 0 && value === best.value)) {
      best = {section, value};
    }
  });
  return best.section;
}
