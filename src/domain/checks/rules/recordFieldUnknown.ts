import type {Rule} from '../problem';

/** A field that no record of this kind has: usually a slip of the pen. */
export const recordFieldUnknown: Rule = {
  id: 'record-field-unknown',
  severity: 'error',
  texts: {
    cs: {
      what: 'Pole „{field}“ tento druh záznamu nemá.',
      why: 'Překlep v názvu pole by nepozorovaně zahodil jeho obsah.',
      mend: 'Opravte název pole, nebo ho smažte; pole popisuje data/README.md.',
    },
    en: {
      what: 'This kind of record has no field “{field}”.',
      why: 'A slip in a field’s name would silently throw its content away.',
      mend: 'Correct the field’s name or delete it; data/README.md describes the fields.',
    },
    nb: {
      what: 'Denne typen oppføring har ikke feltet «{field}».',
      why: 'En skrivefeil i feltnavnet ville kaste innholdet uten at noen så det.',
      mend: 'Rett feltnavnet eller slett det; data/README.md beskriver feltene.',
    },
  },
};
