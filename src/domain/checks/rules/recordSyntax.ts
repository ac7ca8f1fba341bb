import type {Rule} from '../problem';

/** A record that is not strict YAML. */
export const recordSyntax: Rule = {
  id: 'record-syntax',
  severity: 'error',
  texts: {
    cs: {
      what: 'Záznam nelze přečíst jako YAML: {message}.',
      why: 'Nečitelný záznam by z webu zmizel.',
      mend: 'Porovnejte řádek se sousedním záznamem; texty s dvojtečkou dejte do uvozovek.',
    },
    en: {
      what: 'The record cannot be read as YAML: {message}.',
      why: 'A record that cannot be read would vanish from the site.',
      mend: 'Compare the line with a neighbouring record; put texts with a colon in quotation marks.',
    },
    nb: {
      what: 'Oppføringen kan ikke leses som YAML: {message}.',
      why: 'En oppføring som ikke kan leses, ville forsvinne fra nettstedet.',
      mend: 'Sammenlign linjen med en annen oppføring; sett tekst med kolon i anførselstegn.',
    },
  },
};
