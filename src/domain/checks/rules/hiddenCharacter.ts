import {type HiddenKind, hiddenIn, withoutInvisible} from '../../content/hiddenCharacters';
import type {Localised} from '../../locales/locales';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

const KINDS: Record<HiddenKind, Localised> = {
  invisible: {cs: 'neviditelný znak', en: 'an invisible character', nb: 'et usynlig tegn'},
  direction: {
    cs: 'znak, který mění směr psaní',
    en: 'a character that changes the direction of writing',
    nb: 'et tegn som endrer skriveretningen',
  },
  control: {cs: 'řídicí znak', en: 'a control character', nb: 'et kontrolltegn'},
  private: {
    cs: 'znak, který každý počítač zobrazí jinak',
    en: 'a character that every computer shows differently',
    nb: 'et tegn som hver datamaskin viser på sin måte',
  },
  damaged: {cs: 'poškozené písmeno', en: 'a damaged letter', nb: 'en ødelagt bokstav'},
};

/** A character that nobody sees, or that makes a text look other than it is. */
export const hiddenCharacter: ModelRule = {
  id: 'hidden-character',
  severity: 'error',
  texts: {
    cs: {
      what: 'V řádku je {kind_cs} ({codes}).',
      why: 'Takové znaky přicházejí při kopírování z Wordu nebo z webu; rozbíjejí hledání a mohou ukázat jiný text, než který v souboru je.',
      mend: 'Řádek přepište z klávesnice. Neviditelné znaky odstraní npm run fix; ostatní musí posoudit člověk.',
    },
    en: {
      what: 'The line holds {kind_en} ({codes}).',
      why: 'Such characters come with text copied from Word or the web; they break the search and can show another text than the file holds.',
      mend: 'Type the line again. Invisible characters are removed by npm run fix; the others must be looked at by a person.',
    },
    nb: {
      what: 'Linjen inneholder {kind_nb} ({codes}).',
      why: 'Slike tegn følger med når tekst kopieres fra Word eller nettet; de ødelegger søket og kan vise en annen tekst enn filen har.',
      mend: 'Skriv linjen på nytt. Usynlige tegn fjernes av npm run fix; de andre må et menneske se på.',
    },
  },
  example: {wrong: 'self-[U+200B]help (an invisible space inside)', right: 'self-help'},
  check(model) {
    return Object.entries(model.texts).flatMap(([file, text]) =>
      hiddenIn(text).map(({kind, line, codes}) => {
        const {cs, en, nb} = KINDS[kind];
        const list = codes.slice(0, 5).join(', ');
        return problem(hiddenCharacter, {file, line}, {kind, kind_cs: cs, kind_en: en, kind_nb: nb, codes: list});
      }),
    );
  },
  fix: (text, {line, params}) => (params.kind === 'invisible' && line ? withoutInvisible(text, line) : null),
};
