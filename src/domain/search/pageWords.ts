import {foldedWords, type Analyser} from './analyser';
import {MAX_SECTION} from './indexModel';
import type {PerField} from './impact';
import type {PageGroup} from './pageGroups';

/** What one page says about one stem. */
export type Occurrence = {frequency: PerField; section: number};

/** A page taken apart: its words, and per stem how often it occurs where. */
export type PageWords = {words: Set<string>; length: PerField; stems: Map<string, Occurrence>};

/** A word in its heading says more about where a reader should land than a word in the text. */
const HEADING_VOTE = 4;

/** Counts the words of a page's title, headings and texts. Stop words count only in title and headings. */
export function countWords(group: PageGroup, language: Analyser): PageWords {
  const page: PageWords = {words: new Set(), length: {title: 0, heading: 0, body: 0}, stems: new Map()};
  const votes = new Map<string, number[]>();

  const add = (text: string, field: keyof PerField, section: number, vote: number) => {
    for (const word of foldedWords(text, language)) {
      if (field === 'body' && language.stopWords.has(word)) {
        continue;
      }
      const stem = language.stem(word);
      page.words.add(word);
      page.length[field] += 1;
      let occurrence = page.stems.get(stem);
      if (!occurrence) {
        occurrence = {frequency: {title: 0, heading: 0, body: 0}, section: 0};
        page.stems.set(stem, occurrence);
        votes.set(stem, []);
      }
      occurrence.frequency[field] += 1;
      const tally = votes.get(stem) as number[];
      tally[section] = (tally[section] ?? 0) + vote;
    }
  };

  add(group.entry.title, 'title', 0, 0);
  group.documents.forEach((document, index) => {
    const section = Math.min(index, MAX_SECTION);
    add(document.heading, 'heading', section, HEADING_VOTE);
    add(document.text, 'body', section, 1);
  });
  for (const [stem, occurrence] of page.stems) {
    const tally = votes.get(stem) ?? [];
    tally.forEach((vote, section) => {
      if (vote > (tally[occurrence.section] ?? 0)) {
        occurrence.section = section;
      }
    });
  }
  return page;
}
