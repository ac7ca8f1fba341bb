import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** Search engines show about this much. */
const LONGEST = 160;

/** A description that search results cut off. */
export const descriptionLength: ModelRule = {
  id: 'description-length',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Popis stránky má {length} znaků; nejvýše {longest} se vejde celých.',
      why: 'Popis se ukazuje ve výsledcích hledání a v seznamech; delší je uříznutý uprostřed věty.',
      mend: 'Zkraťte řádek description na jednu nebo dvě krátké věty.',
    },
    en: {
      what: 'The page’s description has {length} characters; at most {longest} are shown whole.',
      why: 'It is shown in search results and lists; a longer one is cut in the middle of a sentence.',
      mend: 'Shorten the line description to one or two short sentences.',
    },
    nb: {
      what: 'Sidens beskrivelse har {length} tegn; høyst {longest} vises i sin helhet.',
      why: 'Den vises i søkeresultater og lister; en lengre blir kuttet midt i en setning.',
      mend: 'Kort ned linjen description til én eller to korte setninger.',
    },
  },
  example: {
    wrong: 'description: This page tells at length … (more than 160 characters)',
    right: 'description: Where Persefona’s staff went in Norway in May 2015 and which places they visited.',
  },
  check(model) {
    return model.pages.flatMap(({file, lines, frontMatter}) => {
      const length = [...frontMatter.description].length;
      if (length <= LONGEST) return [];
      const params = {length: String(length), longest: String(LONGEST)};
      return [problem(descriptionLength, {file, line: lines.description}, params)];
    });
  },
};
