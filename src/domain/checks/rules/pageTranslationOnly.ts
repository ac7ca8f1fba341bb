import {DEFAULT_LOCALE} from '../../locales/locales';
import {pageKey} from '../../content/page';
import {fileOf} from '../../content/places';
import {pageKeys} from '../../model/lookup';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A page that exists only as a translation: Docusaurus leaves it out without a word. */
export const pageTranslationOnly: ModelRule = {
  id: 'page-translation-only',
  severity: 'error',
  texts: {
    cs: {
      what: 'Stránka existuje jen jako překlad; chybí {source}.',
      why: 'Bez souboru v docs/ nebo blog/ se překlad na webu neobjeví.',
      mend: 'Založte {source} (třeba s textem, který čeká na český překlad, a source_locale), nebo překlad smažte.',
    },
    en: {
      what: 'The page exists only as a translation; {source} is missing.',
      why: 'Without the file in docs/ or blog/ the translation does not appear on the site.',
      mend: 'Add {source} (it may wait for its Czech text, with source_locale) or delete the translation.',
    },
    nb: {
      what: 'Siden finnes bare som oversettelse; {source} mangler.',
      why: 'Uten filen i docs/ eller blog/ vises ikke oversettelsen på nettstedet.',
      mend: 'Opprett {source} (den kan vente på tsjekkisk tekst, med source_locale), eller slett oversettelsen.',
    },
  },
  check(model) {
    const sources = pageKeys(model, DEFAULT_LOCALE);
    return model.pages
      .filter((page) => page.locale !== DEFAULT_LOCALE && !sources.has(pageKey(page)))
      .map((page) =>
        problem(pageTranslationOnly, {file: page.file}, {source: fileOf({...page, locale: DEFAULT_LOCALE})}),
      );
  },
};
