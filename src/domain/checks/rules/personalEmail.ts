import {emails} from '../personal/emails';
import {isContactField, personalProblems} from '../personal/personalProblems';
import type {ModelRule} from '../rule';

/** An e-mail address outside the contact points of organisations. */
export const personalEmail: ModelRule = {
  id: 'personal-email',
  severity: 'error',
  texts: {
    cs: {
      what: 'Na tomto řádku je {kind_cs}.',
      why: 'Adresa v textu zastará, sbírají ji rozesílatelé reklamy a často prozradí jméno člověka.',
      mend: 'Adresu smažte. Adresa organizace (ne člověka) patří do data/organisations a na stránce ji ukáže ::organisation{#id}.',
    },
    en: {
      what: 'This line holds {kind_en}.',
      why: 'An address in a text goes out of date, is gathered by senders of spam and often gives away a person’s name.',
      mend: 'Delete the address. That of an organisation (not of a person) goes to data/organisations; ::organisation{#id} shows it on a page.',
    },
    nb: {
      what: 'Denne linjen inneholder {kind_nb}.',
      why: 'En adresse i en tekst blir foreldet, samles inn av dem som sender søppelpost, og røper ofte navnet på et menneske.',
      mend: 'Slett adressen. Adressen til en organisasjon (ikke en person) hører hjemme i data/organisations; ::organisation{#id} viser den på siden.',
    },
  },
  example: {wrong: 'Pište na jmeno@example.org.', right: '::organisation{#persefona}'},
  check(model) {
    return personalProblems(personalEmail, model, emails, isContactField);
  },
};
