import {guessLanguage} from '../../content/guessLanguage';
import {DEFAULT_LOCALE, LOCALE_LABEL} from '../../locales/locales';
import {problem} from '../problem';
import type {ModelRule} from '../rule';
import {type Passage, lineAt, ownWords, passagesOf} from '../text/passages';

/** A section of a page, or a field of a record, in another language than it should be. */
export const wrongLanguage: ModelRule = {
  id: 'wrong-language',
  severity: 'error',
  texts: {
    cs: {
      what: 'Tento oddíl je nejspíš v jiném jazyce ({found}), než do kterého patří ({expected}).',
      why: 'Čtenářka by narazila na cizí jazyk bez upozornění a čtečka by ho předčítala se špatnou výslovností.',
      mend: 'Oddíl přeložte. Nejde-li o celý překlad, soubor raději smažte: web pak sám ukáže originál s upozorněním.',
    },
    en: {
      what: 'This section seems to be in another language ({found}) than it belongs to ({expected}).',
      why: 'A reader would meet a foreign language without notice, and a screen reader would read it with the wrong voice.',
      mend: 'Translate the section. If the page is not translated yet, rather delete the file: the site then shows the original with a notice.',
    },
    nb: {
      what: 'Dette avsnittet ser ut til å være på et annet språk ({found}) enn det hører til ({expected}).',
      why: 'Leseren ville møte et fremmed språk uten varsel, og en skjermleser ville lese det med feil stemme.',
      mend: 'Oversett avsnittet. Er siden ikke oversatt ennå, er det bedre å slette filen: da viser nettstedet originalen med en merknad.',
    },
  },
  example: {
    wrong: 'i18n/nb/…/purpose.md: This page is for anyone who wants an overview of the project …',
    right: 'i18n/nb/…/purpose.md: Siden er for alle som vil ha oversikt over prosjektet …',
  },
  check(model) {
    // A page that was written in another language first stands in docs/ in that language until somebody translates it.
    const waiting = new Map(
      model.pages.flatMap(({file, locale, frontMatter}) =>
        locale === DEFAULT_LOCALE && frontMatter.source_locale ? [[file, frontMatter.source_locale]] : [],
      ),
    );
    return sections(passagesOf(model)).flatMap((passages) => {
      const [first] = passages;
      const guess = guessLanguage(passages.map((passage) => ownWords(passage, 'terms')).join('\n'));
      if (!first || guess === null || guess === first.locale || guess === waiting.get(first.file)) return [];
      const params = {found: LOCALE_LABEL[guess], expected: LOCALE_LABEL[first.locale]};
      return [problem(wrongLanguage, {file: first.file, line: lineAt(first, 0)}, params)];
    });
  },
};

function sections(passages: readonly Passage[]): Passage[][] {
  const bySection = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = `${passage.file}\n${passage.section}`;
    const section = bySection.get(key);
    if (section) section.push(passage);
    else bySection.set(key, [passage]);
  }
  return [...bySection.values()];
}
