import type {Rule} from '../problem';

/** A file that is not UTF-8. */
export const fileEncoding: Rule = {
  id: 'file-encoding',
  severity: 'error',
  texts: {
    cs: {
      what: 'Soubor není v kódování UTF-8; vypadá to na {encoding}.',
      why: 'Z háčků, čárek a norských písmen by na webu zbyly otazníky. Dokud se to neopraví, ostatní se v souboru nekontroluje.',
      mend: 'Otevřete soubor v programu, který ho napsal, zvolte „Uložit jako“ a kódování UTF-8; nebo vložte text znovu v prohlížeči na GitHubu.',
    },
    en: {
      what: 'The file is not in UTF-8; it looks like {encoding}.',
      why: 'Letters with accents and Norwegian letters would turn into question marks on the site. Until it is mended, nothing else in the file is checked.',
      mend: 'Open the file in the program that wrote it, choose “Save as” and the encoding UTF-8; or paste the text again in the browser on GitHub.',
    },
    nb: {
      what: 'Filen er ikke i UTF-8; det ser ut til å være {encoding}.',
      why: 'Æ, ø, å og tsjekkiske bokstaver ville blitt til spørsmålstegn på nettstedet. Til det er rettet, blir ikke noe annet i filen kontrollert.',
      mend: 'Åpne filen i programmet som skrev den, velg «Lagre som» og kodingen UTF-8; eller lim inn teksten på nytt i nettleseren på GitHub.',
    },
  },
  example: {wrong: 'Sv?pomocn? skupina (saved as Windows-1250)', right: 'Svépomocná skupina (saved as UTF-8)'},
};
