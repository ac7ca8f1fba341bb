import {type Page, pageKey} from '../../content/page';
import {DEFAULT_LOCALE} from '../../locales/locales';
import type {SiteModel} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';
import {pageProse} from '../text/pageProse';

/** Less than this share of the source's words is no translation in any of the three languages. */
const LEAST_SHARE = 0.1;

/** A translation with hardly a word in it. */
export const emptyTranslation: ModelRule = {
  id: 'empty-translation',
  severity: 'error',
  texts: {
    cs: {
      what: 'Překlad je skoro prázdný: {words} slov, originál ({source}) jich má {expected}.',
      why: 'Dokud soubor existuje, čtenářka vidí prázdnou stránku místo originálu s upozorněním.',
      mend: 'Doplňte překlad, nebo soubor smažte: web pak sám ukáže originál.',
    },
    en: {
      what: 'The translation is nearly empty: {words} words; its source ({source}) has {expected}.',
      why: 'As long as the file exists, a reader sees an empty page instead of the original with a notice.',
      mend: 'Add the translation, or delete the file: the site then shows the original.',
    },
    nb: {
      what: 'Oversettelsen er nesten tom: {words} ord; originalen ({source}) har {expected}.',
      why: 'Så lenge filen finnes, ser leseren en tom side i stedet for originalen med en merknad.',
      mend: 'Legg inn oversettelsen, eller slett filen: da viser nettstedet originalen.',
    },
  },
  example: {
    wrong: '---\ntitle: Terapigruppen\n---',
    right: '---\ntitle: Terapigruppen\n---\n\nSiden er for fagfolk som …',
  },
  check(model) {
    const counts = new Map<Page, number>();
    const countOf = (page: Page) => {
      const count = counts.get(page) ?? wordCount(model, page);
      counts.set(page, count);
      return count;
    };
    const written = new Map(model.pages.map((page) => [`${pageKey(page)}:${page.locale}`, page]));
    return model.pages.flatMap((page) => {
      // The Czech file must exist even while it waits for its text (`source_locale`): without it there is no page.
      if (page.locale === DEFAULT_LOCALE) return [];
      const czech = written.get(`${pageKey(page)}:${DEFAULT_LOCALE}`);
      const source = written.get(`${pageKey(page)}:${czech?.frontMatter.source_locale ?? DEFAULT_LOCALE}`);
      if (!source || source === page) return [];
      const [words, expected] = [countOf(page), countOf(source)];
      if (expected === 0 || (words > 0 && words >= expected * LEAST_SHARE)) return [];
      const params = {words: String(words), expected: String(expected), source: source.file};
      return [problem(emptyTranslation, {file: page.file}, params)];
    });
  },
};

function wordCount(model: SiteModel, page: Page): number {
  return pageProse(model, page).blocks.reduce(
    (sum, {pieces}) =>
      sum +
      (pieces
        .map(({text}) => text)
        .join('')
        .match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
}
