import {placeOfRecord} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A finding that names a place or a host which its visit does not have. */
export const findingPlace: ModelRule = {
  id: 'finding-place',
  severity: 'error',
  texts: {
    cs: {
      what: 'Poznatek uvádí „{id}“, které jeho cesta nemá.',
      why: 'Poznatek by se u místa ani hostitele neukázal.',
      mend: 'Použijte id místa nebo hostitele ze záznamu cesty {visit}.',
    },
    en: {
      what: 'The finding names “{id}”, which its visit does not have.',
      why: 'It would be shown at no place and no host.',
      mend: 'Use the id of a place or host of the visit {visit}.',
    },
    nb: {
      what: 'Funnet nevner «{id}», som studiebesøket ikke har.',
      why: 'Det ville ikke vises ved noe sted eller noen vert.',
      mend: 'Bruk id-en til et sted eller en vert i studiebesøket {visit}.',
    },
  },
  check(model) {
    return Object.values(model.findings).flatMap((finding) => {
      const visit = Object.hasOwn(model.visits, finding.visit) ? model.visits[finding.visit] : undefined;
      if (!visit) return [];
      return (['places', 'hosts'] as const).flatMap((field) =>
        finding[field]
          .filter((id) => !visit[field].some((each) => each.id === id))
          .map((id) =>
            problem(findingPlace, placeOfRecord(model, `findings/${finding.id}`, field), {id, visit: visit.id}),
          ),
      );
    });
  },
};
