import {parsePhone} from '../../directory/phone';
import {placeOfRecord} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A phone number that cannot be dialled in its country. */
export const phoneNumber: ModelRule = {
  id: 'phone-number',
  severity: 'error',
  texts: {
    cs: {
      what: '„{number}“ není telefonní číslo, které lze v dané zemi ({country}) vytočit.',
      why: 'Člověk v nouzi má jen jeden pokus.',
      mend: 'Opište číslo znovu ze zdroje; krátká čísla přidává správce do src/domain/directory/phone.ts.',
    },
    en: {
      what: '“{number}” is not a phone number that can be dialled in its country ({country}).',
      why: 'Somebody in danger has one try.',
      mend: 'Copy the number again from its source; short codes are added by a maintainer in src/domain/directory/phone.ts.',
    },
    nb: {
      what: '«{number}» er ikke et telefonnummer som kan ringes i landet ({country}).',
      why: 'Den som er i fare, har bare ett forsøk.',
      mend: 'Skriv av nummeret på nytt fra kilden; korte numre legges til av en vedlikeholder i src/domain/directory/phone.ts.',
    },
  },
  check(model) {
    const helplines = Object.values(model.helplines).map(
      (line) => [`helplines/${line.id}`, 'number', line.number, line.country] as const,
    );
    const points = Object.values(model.organisations).flatMap((organisation) =>
      organisation.contactPoints.flatMap((point, index) =>
        point.type === 'phone'
          ? [
              [
                `organisations/${organisation.id}`,
                `contactPoints.${index}.value`,
                point.value,
                organisation.country,
              ] as const,
            ]
          : [],
      ),
    );
    return [...helplines, ...points].flatMap(([record, field, number, country]) =>
      parsePhone(number, country) === null
        ? [problem(phoneNumber, placeOfRecord(model, record, field), {number, country: country.toUpperCase()})]
        : [],
    );
  },
};
