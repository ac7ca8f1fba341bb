import {bankAccounts} from '../personal/bankAccounts';
import {personalProblems} from '../personal/personalProblems';
import type {ModelRule} from '../rule';

/** An IBAN or a Czech or Norwegian account number, by its check digits. */
export const personalBankAccount: ModelRule = {
  id: 'personal-bank-account',
  severity: 'error',
  texts: {
    cs: {
      what: 'Na tomto řádku je nejspíš {kind_cs}.',
      why: 'Číslo účtu patří člověku nebo organizaci, může se zneužít a z historie změn už nezmizí.',
      mend: 'Číslo smažte. Kde se platí nebo přispívá, odkažte na stránku organizace.',
    },
    en: {
      what: 'This line probably holds {kind_en}.',
      why: 'An account belongs to a person or an organisation, can be misused, and stays in the history of changes for good.',
      mend: 'Delete the number. Where people pay or donate, link to the page of the organisation.',
    },
    nb: {
      what: 'Denne linjen inneholder trolig {kind_nb}.',
      why: 'En konto tilhører en person eller en organisasjon, kan misbrukes og blir stående i endringshistorikken for alltid.',
      mend: 'Slett nummeret. Der noen skal betale eller gi, lenk til organisasjonens egen side.',
    },
  },
  // The Czech specimen in the public register of IBAN formats.
  example: {
    wrong: 'Dary posílejte na CZ65 0800 0000 1920 0014 5399.',
    right: '[Jak přispět](https://www.example.org/prispet) píše organizace sama.',
  },
  check(model, {today}) {
    return personalProblems(personalBankAccount, model, (scan) => bankAccounts(scan, today));
  },
};
