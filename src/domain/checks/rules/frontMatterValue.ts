import type {Rule} from '../problem';

/** A front matter value that is missing or not of its form. */
export const frontMatterValue: Rule = {
  id: 'front-matter-value',
  severity: 'error',
  texts: {
    cs: {
      what: 'Klíč „{key}“ v hlavičce stránky chybí nebo má nepřípustnou hodnotu: {message}.',
      why: 'Z hlavičky se tvoří nabídky, témata, citace a stav překladu.',
      mend: 'Doplňte „{key}“ podle sousední stránky. Témata jsou seznam id, například „topics: [self-help-group]“.',
    },
    en: {
      what: 'The front matter key “{key}” is missing or has a value that is not allowed: {message}.',
      why: 'Menus, topics, citations and the translation state are made from it.',
      mend: 'Add “{key}” as a neighbouring page has it. Topics are a list of ids, such as “topics: [self-help-group]”.',
    },
    nb: {
      what: 'Nøkkelen «{key}» i sidehodet mangler eller har en verdi som ikke er tillatt: {message}.',
      why: 'Menyer, temaer, kilder og oversettelsesstatus lages av sidehodet.',
      mend: 'Legg til «{key}» slik en naboside har det. Temaer er en liste av id-er, for eksempel «topics: [self-help-group]».',
    },
  },
};
