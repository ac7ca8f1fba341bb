import {birthDates} from '../personal/birthDates';
import {personalProblems} from '../personal/personalProblems';
import type {ModelRule} from '../rule';

/** What looks like somebody's date of birth. */
export const personalBirthDate: ModelRule = {
  id: 'personal-birth-date',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Na tomto řádku je možná {kind_cs}.',
      why: 'Podle jména a data narození se člověk najde, i když o něm stránka nic dalšího neříká.',
      mend: 'Je-li to datum narození, smažte je; stačí věk zaokrouhlený na desetiletí, nebo nic.',
    },
    en: {
      what: 'This line may hold {kind_en}.',
      why: 'A name and a date of birth are enough to find a person, even if the page says nothing else about them.',
      mend: 'If it is a date of birth, delete it; an age in decades is enough, or nothing at all.',
    },
    nb: {
      what: 'Denne linjen inneholder kanskje {kind_nb}.',
      why: 'Navn og fødselsdato er nok til å finne et menneske, selv om siden ikke sier noe mer om vedkommende.',
      mend: 'Hvis det er en fødselsdato, slett den; alder i tiår er nok, eller ingenting.',
    },
  },
  example: {wrong: 'Účastnice, narozená 1. 2. 1980, přišla sama.', right: 'Účastnice přišla sama.'},
  check(model) {
    return personalProblems(personalBirthDate, model, birthDates);
  },
};
