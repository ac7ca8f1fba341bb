import type {ModelRule} from '../rule';
import {avoidedUses} from '../text/avoidedUses';

/** A word that blames people or makes them a label. */
export const blamingWord: ModelRule = {
  id: 'blaming-word',
  severity: 'warning',
  texts: {
    cs: {
      what: '„{found}“ může člověka obviňovat nebo z něj dělat nálepku.',
      why: 'Na stránku přijde i ten, o kom se píše. Násilí je čin toho, kdo ho použije, ne vlastnost toho, kdo ho zažil.',
      mend: 'Napište třeba: {use}. {reason} V citaci („…“) slovo zůstat může. Seznam je v data/respect.yml.',
    },
    en: {
      what: '“{found}” may blame somebody or turn a person into a label.',
      why: 'Those whom a page is about read it too. Violence is an act of the one who uses it, not a trait of the one who lived through it.',
      mend: 'Write for instance: {use}. {reason} In a quotation (“…”) the word may stay. The list is in data/respect.yml.',
    },
    nb: {
      what: '«{found}» kan legge skyld på noen eller gjøre et menneske til en merkelapp.',
      why: 'De som siden handler om, leser den også. Vold er en handling til den som utøver den, ikke en egenskap ved den som er utsatt.',
      mend: 'Skriv for eksempel: {use}. {reason} I et sitat («…») kan ordet stå. Listen ligger i data/respect.yml.',
    },
  },
  example: {wrong: 'Týraná žena může volat kdykoli.', right: 'Žena, která zažila násilí, může volat kdykoli.'},
  check(model) {
    return avoidedUses(model, blamingWord, 'data/respect.yml');
  },
};
