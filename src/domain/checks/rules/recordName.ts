import type {Rule} from '../problem';

/** A file in `data/` whose name is not an id, or that does not belong there. */
export const recordName: Rule = {
  id: 'record-name',
  severity: 'error',
  texts: {
    cs: {
      what: 'Soubor „{name}“ nemůže být záznamem.',
      why: 'Název souboru je id záznamu a je součástí adres.',
      mend: 'Pojmenujte ho malými písmeny a–z, číslicemi a spojovníky, s koncovkou .yml.',
    },
    en: {
      what: 'The file “{name}” cannot be a record.',
      why: 'The file name is the record’s id and part of addresses.',
      mend: 'Name it with lower-case letters a–z, digits and hyphens, ending in .yml.',
    },
    nb: {
      what: 'Filen «{name}» kan ikke være en oppføring.',
      why: 'Filnavnet er oppføringens id og en del av adressene.',
      mend: 'Gi den et navn med små bokstaver a–z, sifre og bindestreker, med endelsen .yml.',
    },
  },
};
