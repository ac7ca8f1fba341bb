import type {Rule} from '../problem';

/** A file whose name does not work on every computer. */
export const fileName: Rule = {
  id: 'file-name',
  severity: 'error',
  texts: {
    cs: {
      what: 'Jméno „{name}“ nelze použít: {reason_cs}.',
      why: 'Jméno souboru je součástí adresy stránky a musí být stejné na každém počítači a ve všech jazycích. Dokud se to neopraví, obsah souboru se nekontroluje.',
      mend: 'Přejmenujte soubor (ve všech jazycích stejně) jen malými písmeny a-z, číslicemi a spojovníky, například {right}.',
    },
    en: {
      what: 'The name “{name}” cannot be used: {reason_en}.',
      why: 'The name of a file is part of the page’s address and must be the same on every computer and in all languages. Until it is mended, the file’s content is not checked.',
      mend: 'Rename the file (in all languages alike) with lower-case letters a-z, digits and hyphens only, for example {right}.',
    },
    nb: {
      what: 'Navnet «{name}» kan ikke brukes: {reason_nb}.',
      why: 'Filnavnet er en del av sidens adresse og må være likt på alle datamaskiner og på alle språk. Til det er rettet, blir ikke innholdet kontrollert.',
      mend: 'Gi filen et nytt navn (likt på alle språk) med bare små bokstaver a-z, tall og bindestreker, for eksempel {right}.',
    },
  },
  example: {wrong: 'docs/groups/Svépomocná skupina.md', right: 'docs/groups/self-help-group.md'},
};
