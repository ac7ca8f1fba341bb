import type {Rule} from '../problem';

/** A field whose value is not of its form. */
export const recordFieldInvalid: Rule = {
  id: 'record-field-invalid',
  severity: 'error',
  texts: {
    cs: {
      what: 'Pole „{field}“ má nepřípustnou hodnotu: {message}.',
      why: 'Web by tento údaj ukázal chybně, nebo vůbec.',
      mend: 'Opravte hodnotu podle data/README.md.',
    },
    en: {
      what: 'The field “{field}” has a value that is not allowed: {message}.',
      why: 'The site would show it wrongly or not at all.',
      mend: 'Correct the value as data/README.md describes it.',
    },
    nb: {
      what: 'Feltet «{field}» har en verdi som ikke er tillatt: {message}.',
      why: 'Nettstedet ville vise den feil eller ikke i det hele tatt.',
      mend: 'Rett verdien slik data/README.md beskriver den.',
    },
  },
};
