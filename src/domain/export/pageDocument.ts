import {NEXT_EDITION, type Page} from '../content/page';
import {firstDay, formatPartialDate} from '../dates/partialDate';
import {HTML_LANG, LOCALE_LABEL} from '../locales/locales';
import {citedSources} from './content/cited';
import {keysOf, readPageBlocks} from './content/readPage';
import type {ExportProblem} from './content/reading';
import {type ExportSite, editionDay, editionLine, permanentAddress, translationLine, translationOf} from './exportSite';
import type {Block, ExportDocument, Fact} from './model';
import {licenceFact, outside, sourceBlocks, strong, text} from './parts';
import {EXPORT_WORDS, type ExportWords} from './words';

type Report = (problem: ExportProblem) => void;

/** A page or a news item as a document. */
export function pageDocument(site: ExportSite, page: Page, report: Report): ExportDocument {
  const words = EXPORT_WORDS[page.locale];
  const cited = citedSources(site.model, keysOf(site, page), page.locale);
  const blocks = readPageBlocks(site, page, {
    locale: page.locale,
    words,
    cited,
    deeper: 0,
    idOf: (id) => id,
    insideOf: (path, anchor) => (path === page.path && anchor !== undefined ? anchor : null),
    glossary: false,
    report,
  });
  const sources: Block[] =
    cited.entries.length === 0
      ? []
      : [{kind: 'heading', level: 1, id: null, children: [text(words.sources)]}, ...sourceBlocks(cited.entries)];
  return {
    ...frameOf(site, page, words),
    kind: 'page',
    title: page.frontMatter.title,
    blocks: [...notices(site, page, words), ...blocks, ...sources],
  };
}

/** What every document of a page says about itself. */
export function frameOf(
  site: ExportSite,
  page: Page,
  words: ExportWords,
): Omit<ExportDocument, 'kind' | 'title' | 'blocks'> {
  const {locale, frontMatter} = page;
  const address = permanentAddress(site, page);
  const [when, line] = datesOf(site, page, words);
  const state = translationLine(translationOf(site, page), locale, words);
  const facts: Fact[] = [
    when,
    {label: words.language, value: [text(LOCALE_LABEL[locale])]},
    ...(state ? [{label: words.translation, value: [text(state)]}] : []),
    {label: words.origin, value: [text(words.provenance[frontMatter.provenance])]},
    {label: words.downloaded, value: [outside(address)]},
    licenceFact(words),
  ];
  return {
    description: frontMatter.description,
    locale,
    lang: HTML_LANG[locale],
    date: page.edition === null ? newsDay(page, site.day) : editionDay(site, page.edition),
    site: words.site,
    footer: line,
    address,
    facts,
  };
}

function newsDay({frontMatter}: Page, otherwise: string): string {
  return ('date' in frontMatter ? firstDay(frontMatter.date) : null) ?? otherwise;
}

function datesOf(site: ExportSite, page: Page, words: ExportWords): [Fact, string] {
  if (page.edition === null) {
    const date = formatPartialDate(newsDay(page, site.day), HTML_LANG[page.locale]);
    return [{label: words.day, value: [text(date)]}, date];
  }
  const line = editionLine(site, page.edition, page.locale, words);
  return [{label: words.edition, value: [text(line.replace(`${words.edition}: `, ''))]}, line];
}

/** What must be known before the first word: a text in preparation, a translation that lags behind. */
function notices(site: ExportSite, page: Page, words: ExportWords): Block[] {
  const state = translationOf(site, page);
  const lagging = state?.state === 'outdated' || state?.state === 'not-translated';
  const line = lagging ? translationLine(state, page.locale, words) : null;
  return [
    ...(page.edition === NEXT_EDITION ? [{kind: 'small' as const, children: [strong(words.preparationMeaning)]}] : []),
    ...(line ? [{kind: 'small' as const, children: [strong(line)]}] : []),
  ];
}
