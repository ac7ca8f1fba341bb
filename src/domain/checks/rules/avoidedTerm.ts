import type {ModelRule} from '../rule';
import {avoidedUses} from '../text/avoidedUses';

/** A word for which the site has agreed on another one. */
export const avoidedTerm: ModelRule = {
  id: 'avoided-term',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Místo „{found}“ zde píšeme: {use}.',
      why: 'Jeden pojem má na webu jedno jméno, aby ho čtenářka poznala a hledání našlo.',
      mend: 'Napište: {use}. {reason} V citaci („…“) slovo zůstat může. Seznam je v data/avoided-terms.yml.',
    },
    en: {
      what: 'Instead of “{found}” we write: {use}.',
      why: 'One thing has one name on this site, so that readers know it again and the search finds it.',
      mend: 'Write: {use}. {reason} In a quotation (“…”) the word may stay. The list is in data/avoided-terms.yml.',
    },
    nb: {
      what: 'I stedet for «{found}» skriver vi: {use}.',
      why: 'Én ting har ett navn på nettstedet, slik at leseren kjenner den igjen og søket finner den.',
      mend: 'Skriv: {use}. {reason} I et sitat («…») kan ordet stå. Listen ligger i data/avoided-terms.yml.',
    },
  },
  example: {wrong: 'Gruppen ble startet av likemenn.', right: 'Gruppen ble startet av likepersoner.'},
  check(model) {
    return avoidedUses(model, avoidedTerm, 'data/avoided-terms.yml');
  },
};
