import {identityNumbers} from '../personal/identityNumbers';
import {personalProblems} from '../personal/personalProblems';
import type {ModelRule} from '../rule';

/** A Czech birth number or a Norwegian national identity number, by its check digits. */
export const personalIdentityNumber: ModelRule = {
  id: 'personal-identity-number',
  severity: 'error',
  texts: {
    cs: {
      what: 'Na tomto řádku je nejspíš {kind_cs}.',
      why: 'Osobní číslo jednoho člověka by už nešlo z historie změn odstranit; hodnotu sem záměrně nevypisujeme.',
      mend: 'Číslo smažte. Je-li to jiné číslo, které náhodou vyhovuje, napište správci.',
    },
    en: {
      what: 'This line probably holds {kind_en}.',
      why: 'A person’s number could never be taken out of the history of changes again; we do not print it here on purpose.',
      mend: 'Delete the number. If it is another number that only looks like one, write to a maintainer.',
    },
    nb: {
      what: 'Denne linjen inneholder trolig {kind_nb}.',
      why: 'Et personnummer kan aldri fjernes fra endringshistorikken igjen; vi viser det med vilje ikke her.',
      mend: 'Slett nummeret. Er det et annet tall som bare ligner, skriv til en vedlikeholder.',
    },
  },
  // A synthetic number (80 added to the month): nobody can be given it.
  example: {wrong: 'Fødselsnummer: 01810000003', right: 'Be aldri om fødselsnummer på påmeldingen.'},
  check(model, {today}) {
    return personalProblems(personalIdentityNumber, model, (scan) => identityNumbers(scan, today));
  },
};
