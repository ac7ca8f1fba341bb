import {isContactField, personalProblems} from '../personal/personalProblems';
import {phones, shortCodes} from '../personal/phones';
import {stringsLocale} from '../../content/knownFiles';
import type {ModelRule} from '../rule';

/** A phone number outside the fields of `data/` that are made for it; short emergency numbers are only listed. */
export const personalPhone: ModelRule = {
  id: 'personal-phone',
  severity: 'error',
  texts: {
    cs: {
      what: 'Na tomto řádku je {kind_cs}.',
      why: 'Číslo v textu nikdo neověřuje: za rok může být mrtvé nebo cizí, a soukromé číslo může člověka ohrozit.',
      mend: 'Číslo smažte a ukažte ho z dat: ::helplines{country=cz} nebo ::organisation{#id}; nové patří do data/helplines nebo data/organisations.',
    },
    en: {
      what: 'This line holds {kind_en}.',
      why: 'Nobody verifies a number in a text: in a year it may be dead or somebody else’s, and a private one can endanger a person.',
      mend: 'Delete the number and show it from the data: ::helplines{country=cz} or ::organisation{#id}; a new one goes to data/helplines or data/organisations.',
    },
    nb: {
      what: 'Denne linjen inneholder {kind_nb}.',
      why: 'Ingen kontrollerer et nummer i en tekst: om et år kan det være dødt eller tilhøre noen andre, og et privat nummer kan sette et menneske i fare.',
      mend: 'Slett nummeret og vis det fra dataene: ::helplines{country=no} eller ::organisation{#id}; et nytt nummer hører hjemme i data/helplines eller data/organisations.',
    },
  },
  example: {wrong: 'Volejte linku 116 006.', right: '::helplines{country=cz}'},
  check(model) {
    return personalProblems(
      personalPhone,
      model,
      (scan, file) => [...phones(scan), ...(mayNameShortCodes(file) ? [] : shortCodes(scan))],
      isContactField,
    );
  },
};

/** Records hold the numbers; interface strings, which maintainers write, say the one that never changes (112). */
function mayNameShortCodes(file: string): boolean {
  return file.startsWith('data/') || stringsLocale(file) !== null;
}
