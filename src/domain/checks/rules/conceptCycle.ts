import {broaderCycles} from '../../concepts/thesaurus';
import {placeOfRecord} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A concept that is broader than itself by way of others. */
export const conceptCycle: ModelRule = {
  id: 'concept-cycle',
  severity: 'error',
  texts: {
    cs: {
      what: 'Pojem je sám sobě nadřazený: {path}.',
      why: 'Strom témat by se točil v kruhu.',
      mend: 'Smažte jedno z polí „broader“ v tomto řetězci.',
    },
    en: {
      what: 'The concept is broader than itself: {path}.',
      why: 'The tree of topics would run in a circle.',
      mend: 'Delete one of the “broader” fields in this chain.',
    },
    nb: {
      what: 'Begrepet er overordnet seg selv: {path}.',
      why: 'Emnetreet ville gå i ring.',
      mend: 'Slett ett av «broader»-feltene i denne kjeden.',
    },
  },
  check(model) {
    return broaderCycles(model.concepts).map((path) =>
      problem(conceptCycle, placeOfRecord(model, `concepts/${path[0]}`, 'broader'), {path: path.join(' → ')}),
    );
  },
};
