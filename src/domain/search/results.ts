import type {SearchResult} from './answer';
import type {PageEntry, SearchIndex} from './indexModel';
import {findMarks, type WordMatcher} from './marks';
import type {NameStems} from './names';
import type {RankedPage, RankedZone, ZoneAnswer} from './ranking';
import {bestSection} from './sections';
import {makeSnippet} from './snippet';
import type {SectionTexts} from './texts';
import type {Thesaurus} from './thesaurus';

/** A ranked page and the zone's answer that it comes from. */
export type Candidate = RankedPage & {answer: ZoneAnswer};

/** Everything that a query is answered from. */
export type Source = {
  index: SearchIndex;
  zones: readonly RankedZone[];
  thesaurus: Thesaurus;
  texts: SectionTexts | null;
  /** Stems of the texts of a page's sections, kept between key presses. */
  textStems: ReadonlyMap<RankedZone, (page: number) => readonly NameStems[]>;
};

function sectionOf({page, votes, answer}: Candidate, {texts, textStems}: Source): number | null {
  const {zone, variants, wordWeights} = answer;
  const stems = texts ? (textStems.get(zone)?.(page) ?? null) : null;
  const {title, headings} = zone.names;
  return bestSection({title: title(page), headings: headings(page), texts: stems, votes, variants, wordWeights});
}

/** What a reader is shown of a page. */
export function toResult(candidate: Candidate, matcher: WordMatcher, source: Source): SearchResult {
  const page = source.index.pages[candidate.page] as PageEntry;
  const section = sectionOf(candidate, source);
  const {anchor = '', heading = ''} = page.sections[section ?? 0] ?? {};
  const whole = section === null || heading === '';
  // A page that is one section of a longer one (a glossary term) is entered at its anchor all the same.
  const target = whole && page.sections.length > 1 ? '' : anchor;
  const text = source.texts?.texts[candidate.page]?.[section ?? 0] ?? '';
  return {
    url: target === '' ? page.url : `${page.url}#${target}`,
    title: page.title,
    titleMarks: findMarks(page.title, matcher),
    section: whole ? null : {heading, marks: findMarks(heading, matcher)},
    snippet: text === '' ? null : makeSnippet(text, matcher),
    kind: page.kind,
    lang: page.lang,
    edition: page.edition,
    topics: page.topics,
    score: candidate.score,
  };
}
