import {sharedLabels} from '../../concepts/thesaurus';
import {placeOfRecord} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A label that leads to two concepts without either saying so. */
export const conceptLabelShared: ModelRule = {
  id: 'concept-label-shared',
  severity: 'error',
  texts: {
    cs: {
      what: 'Označení „{label}“ ({language}) vede k pojmům {ids}.',
      why: 'Kdo ho hledá, skončí náhodou u jednoho z nich.',
      mend: 'Ponechte ho jednomu, nebo uveďte druhý pojem v „sharesLabelWith“.',
    },
    en: {
      what: 'The label “{label}” ({language}) leads to the concepts {ids}.',
      why: 'Who looks for it lands at one of them by chance.',
      mend: 'Leave it to one of them, or name the other in “sharesLabelWith”.',
    },
    nb: {
      what: 'Betegnelsen «{label}» ({language}) fører til begrepene {ids}.',
      why: 'Den som søker, havner tilfeldig hos ett av dem.',
      mend: 'La ett begrep beholde den, eller nevn det andre i «sharesLabelWith».',
    },
  },
  check(model) {
    return sharedLabels(model.concepts).map(({label, locale, ids}) =>
      problem(conceptLabelShared, placeOfRecord(model, `concepts/${ids[0]}`, 'prefLabel'), {
        label,
        language: locale,
        ids: ids.join(', '),
      }),
    );
  },
};
