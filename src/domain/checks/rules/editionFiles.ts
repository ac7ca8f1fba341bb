import {GUIDE_EDITION, NEXT_EDITION} from '../../content/page';
import {pagePlaces} from '../../model/lookup';
import {placeOfRecord} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** An edition that is listed without having pages, or has pages without being listed. */
export const editionFiles: ModelRule = {
  id: 'edition-files',
  severity: 'error',
  texts: {
    cs: {
      what: 'Vydání „{edition}“ není zároveň v data/editions.yml i ve versioned_docs.',
      why: 'Nabídka vydání by vedla do prázdna, nebo by vydání nešlo najít.',
      mend: 'Vydání zakládejte jen příkazem pro vydání; nevydané smažte z data/editions.yml.',
    },
    en: {
      what: 'The edition “{edition}” is not both in data/editions.yml and in versioned_docs.',
      why: 'The edition menu would lead nowhere, or the edition could not be found.',
      mend: 'Make editions only with the release command; remove one that is not out from data/editions.yml.',
    },
    nb: {
      what: 'Utgaven «{edition}» finnes ikke både i data/editions.yml og i versioned_docs.',
      why: 'Utgavemenyen ville føre ingen steder, eller utgaven kunne ikke finnes.',
      mend: 'Lag utgaver bare med utgivelseskommandoen; fjern en som ikke er utgitt, fra data/editions.yml.',
    },
  },
  check(model) {
    if (model.problems.some(({file}) => file === 'data/editions.yml')) return [];
    const listed = new Set(model.editions.map((edition) => edition.id));
    const withPages = new Set(
      pagePlaces(model).flatMap(({edition}) =>
        edition === null || edition === NEXT_EDITION || edition === GUIDE_EDITION ? [] : [edition],
      ),
    );
    return [...new Set([...listed, ...withPages])]
      .filter((edition) => !listed.has(edition) || !withPages.has(edition))
      .map((edition) => problem(editionFiles, placeOfRecord(model, 'editions', `${edition}.id`), {edition}));
  },
};
