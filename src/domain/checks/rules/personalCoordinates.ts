import {coordinates} from '../personal/coordinates';
import {personalProblems} from '../personal/personalProblems';
import type {ModelRule} from '../rule';

/** The towns of a visit stand in its record; the map needs them. */
function isVisitPlace(file: string, line: string): boolean {
  return file.startsWith('data/visits/') && /^\s+(?:latitude|longitude):/.test(line);
}

/** Coordinates outside the places of visits: they can tell a home or a shelter. */
export const personalCoordinates: ModelRule = {
  id: 'personal-coordinates',
  severity: 'warning',
  texts: {
    cs: {
      what: 'Na tomto řádku jsou možná {kind_cs}.',
      why: 'Souřadnice ukážou dům. Může to být byt nebo utajené místo, kde se někdo skrývá.',
      mend: 'Smažte je; město stačí napsat slovem. Místa studijní cesty patří do data/visits.',
    },
    en: {
      what: 'This line may hold {kind_en}.',
      why: 'Coordinates point at a house. It may be a home or a secret place where somebody is hiding.',
      mend: 'Delete them; the name of the town is enough. Places of a study visit go to data/visits.',
    },
    nb: {
      what: 'Denne linjen inneholder kanskje {kind_nb}.',
      why: 'Koordinater peker på et hus. Det kan være et hjem eller et hemmelig sted der noen er i skjul.',
      mend: 'Slett dem; navnet på byen er nok. Steder fra et studiebesøk hører hjemme i data/visits.',
    },
  },
  example: {wrong: 'Scházíme se na 49.0000, 16.0000.', right: 'Scházíme se v Brně.'},
  check(model) {
    return personalProblems(personalCoordinates, model, coordinates, isVisitPlace);
  },
};
