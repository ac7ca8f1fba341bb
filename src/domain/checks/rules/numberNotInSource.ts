import {digitsIn, numberWordsIn} from '../../content/numbers';
import {type Page, pageKey} from '../../content/page';
import {DEFAULT_LOCALE, type Locale} from '../../locales/locales';
import type {SiteModel} from '../../model/siteModel';
import {type Problem, problem} from '../problem';
import type {ModelRule} from '../rule';
import {type Passage, lineAt, passagesOf, wordsOf} from '../text/passages';

/** A number that a section of a translation has and its source has not, or the other way round. */
export const numberNotInSource: ModelRule = {
  id: 'number-not-in-source',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Čísla se liší od originálu ({source}): navíc {extra}, chybí {missing}.',
      why: 'Počet, rok nebo datum, které se v překladu změní, čtenářka nemá jak poznat.',
      mend: 'Srovnejte oddíl s originálem a opravte číslo tam, kde je špatně. Číslo slovem („tři“) se počítá také.',
    },
    en: {
      what: 'The numbers differ from the source ({source}): extra {extra}, missing {missing}.',
      why: 'Readers cannot notice a count, a year or a date that changed in translation.',
      mend: 'Compare the section with its source and correct the number where it is wrong. A number in words (“three”) counts too.',
    },
    nb: {
      what: 'Tallene er andre enn i originalen ({source}): ekstra {extra}, mangler {missing}.',
      why: 'Leseren har ingen mulighet til å oppdage et antall, et årstall eller en dato som er blitt endret i oversettelsen.',
      mend: 'Sammenlign avsnittet med originalen, og rett tallet der det er feil. Et tall med bokstaver («tre») teller også.',
    },
  },
  example: {wrong: 'Skupina se sešla 42krát. → The group met 24 times.', right: 'The group met 42 times.'},
  check(model) {
    const byPage = passagesByPage(model);
    const written = new Map(model.pages.map((page) => [`${pageKey(page)}:${page.locale}`, page]));
    return model.pages.flatMap((page) => {
      const original = written.get(`${pageKey(page)}:${DEFAULT_LOCALE}`) ?? page;
      const source = written.get(`${pageKey(page)}:${original.frontMatter.source_locale ?? DEFAULT_LOCALE}`);
      if (!source || source.locale === page.locale) return [];
      return compare(page, byPage.get(page) ?? [], source, byPage.get(source) ?? []);
    });
  },
};

type Section = [section: string, passages: Passage[]];

function passagesByPage(model: SiteModel): Map<Page, Section[]> {
  const byPage = new Map<Page, Map<string, Passage[]>>();
  for (const passage of passagesOf(model)) {
    if (!passage.page) continue;
    const sections = byPage.get(passage.page) ?? new Map<string, Passage[]>();
    byPage.set(passage.page, sections);
    const section = sections.get(passage.section);
    if (section) section.push(passage);
    else sections.set(passage.section, [passage]);
  }
  return new Map([...byPage].map(([page, sections]) => [page, [...sections]]));
}

/** Sections that only one of the two has are another rule's matter. */
function compare(page: Page, own: Section[], source: Page, theirs: Section[]): Problem[] {
  const sourceSections = new Map(theirs);
  return own.flatMap(([section, passages]) => {
    const counterpart = sourceSections.get(section);
    if (!counterpart) return [];
    const mine = textsOf(passages);
    const said = textsOf(counterpart);
    const extra = lacking(mine, said, source.locale);
    const missing = lacking(said, mine, page.locale);
    if (extra.length === 0 && missing.length === 0) return [];
    const list = (values: string[]) => values.slice(0, 10).join(', ') || '–';
    const place = {file: page.file, line: lineOf(mine, extra[0])};
    return [problem(numberNotInSource, place, {source: source.file, extra: list(extra), missing: list(missing)})];
  });
}

interface Text {
  readonly passage: Passage;
  readonly text: string;
  /** Its numerals, in the language of the passage. */
  readonly digits: ReadonlyMap<string, number>;
}

const known = new WeakMap<Passage, Text>();

/** Code and formulas are no text. */
function textsOf(passages: readonly Passage[]): Text[] {
  return passages.map((passage) => {
    const before = known.get(passage);
    if (before) return before;
    const text = wordsOf(passage, ['own', 'term', 'title', 'quote']);
    const read = {passage, text, digits: digitsIn(text, passage.locale)};
    known.set(passage, read);
    return read;
  });
}

/** Numerals of one side that the other has neither in digits nor in words. */
function lacking(texts: readonly Text[], others: readonly Text[], otherLocale: Locale): string[] {
  const said = new Set(others.flatMap(({digits}) => [...digits.keys()]));
  const open = [...new Set(texts.flatMap(({digits}) => [...digits.keys()]))].filter((value) => !said.has(value));
  if (open.length === 0) return [];
  const words = new Set(others.flatMap(({text}) => [...numberWordsIn(text, otherLocale)]));
  return open.filter((value) => !words.has(value));
}

/** Line of a number, or of the beginning of the section. */
function lineOf(texts: readonly Text[], value: string | undefined): number | undefined {
  for (const {passage, digits} of value === undefined ? [] : texts) {
    const offset = digits.get(value ?? '');
    if (offset !== undefined) return lineAt(passage, offset);
  }
  const first = texts[0];
  return first && lineAt(first.passage, 0);
}
