import {placeholdersIn} from '../../making/placeholder';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A text that `npm run new` left for somebody to write. */
export const placeholderText: ModelRule = {
  id: 'placeholder-text',
  severity: 'error',
  texts: {
    cs: {
      what: 'Tady ještě chybí text: {text}.',
      why: 'Čtenář by na webu viděl pokyn pro autora místo obsahu.',
      mend: 'Nahraďte celou závorku svým textem. Jazyk, který neumíte, nechte být: soubor s překladem (ve složce i18n) smažte a stránka se ukáže v původním jazyce.',
    },
    en: {
      what: 'A text is still missing here: {text}.',
      why: 'Readers would see an instruction for the author instead of the content.',
      mend: 'Replace the whole bracket with your text. Leave out a language that you do not write: delete the file of the translation (in the folder i18n), and the page is shown in its original language.',
    },
    nb: {
      what: 'Her mangler det fortsatt tekst: {text}.',
      why: 'Leserne ville se en beskjed til forfatteren i stedet for innholdet.',
      mend: 'Erstatt hele parentesen med din tekst. La et språk du ikke skriver, være: slett filen med oversettelsen (i mappen i18n), så vises siden på originalspråket.',
    },
  },
  example: {wrong: 'title: "(fill in: title)"', right: 'title: The evening group'},
  check(model) {
    return Object.entries(model.texts).flatMap(([file, text]) =>
      placeholdersIn(text).map(({line, words}) => problem(placeholderText, {file, line}, {text: words})),
    );
  },
};
