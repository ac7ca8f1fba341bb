import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** What a browser's tab and a list of search results show of a title, roughly. */
const LONGEST = 60;

/** A title that tabs, menus and search results cut off. */
export const titleLength: ModelRule = {
  id: 'title-length',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Název stránky má {length} znaků; nejvýše {longest} se vejde celých.',
      why: 'Delší název prohlížeč i výsledky hledání uříznou, a zbyde z něj půl věty.',
      mend: 'Zkraťte řádek title; podrobnosti patří do description.',
    },
    en: {
      what: 'The page’s title has {length} characters; at most {longest} are shown whole.',
      why: 'Browsers and search results cut a longer title, and half a sentence is left.',
      mend: 'Shorten the line title; details belong in description.',
    },
    nb: {
      what: 'Sidens tittel har {length} tegn; høyst {longest} vises i sin helhet.',
      why: 'Nettlesere og søkeresultater kutter en lengre tittel, og da blir det en halv setning igjen.',
      mend: 'Kort ned linjen title; detaljer hører hjemme i description.',
    },
  },
  example: {
    wrong: 'title: A detailed description of the therapy group led by a psychologist in the project',
    right: 'title: The therapy group',
  },
  check(model) {
    return model.pages.flatMap(({file, lines, frontMatter}) => {
      const length = [...frontMatter.title].length;
      if (length <= LONGEST) return [];
      return [problem(titleLength, {file, line: lines.title}, {length: String(length), longest: String(LONGEST)})];
    });
  },
};
