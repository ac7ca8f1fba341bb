import type {Rule} from '../problem';

/** A field that every record of its kind must have. */
export const recordFieldMissing: Rule = {
  id: 'record-field-missing',
  severity: 'error',
  texts: {
    cs: {
      what: 'Chybí pole „{field}“.',
      why: 'Bez něj nelze záznam ukázat celý.',
      mend: 'Doplňte pole „{field}“; pole popisuje data/README.md.',
    },
    en: {
      what: 'The field “{field}” is missing.',
      why: 'Without it the record cannot be shown whole.',
      mend: 'Add the field “{field}”; data/README.md describes the fields.',
    },
    nb: {
      what: 'Feltet «{field}» mangler.',
      why: 'Uten det kan ikke oppføringen vises i sin helhet.',
      mend: 'Legg til feltet «{field}»; data/README.md beskriver feltene.',
    },
  },
};
