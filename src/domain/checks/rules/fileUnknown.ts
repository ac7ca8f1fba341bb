import type {Rule} from '../problem';

/** A file in `data/`, `i18n/` or `static/` that nobody reads. */
export const fileUnknown: Rule = {
  id: 'file-unknown',
  severity: 'error',
  texts: {
    cs: {
      what: 'Soubor „{name}“ stojí na místě, odkud ho nikdo nečte.',
      why: 'Kdo ho napsal, myslí si, že je na webu. Není, a nikdo ho nekontroluje.',
      mend: 'Přesuňte ho, kam patří: záznamy do složek popsaných v data/README.md, obrázky do static/img, přílohy do static/files; jinak ho smažte.',
    },
    en: {
      what: 'The file “{name}” stands where nobody reads it.',
      why: 'Whoever wrote it believes that it is on the site. It is not, and nothing checks it.',
      mend: 'Move it to where it belongs: records to the folders that data/README.md names, pictures to static/img, attachments to static/files; or delete it.',
    },
    nb: {
      what: 'Filen «{name}» ligger der ingen leser den.',
      why: 'Den som skrev den, tror at den er på nettstedet. Det er den ikke, og ingenting kontrollerer den.',
      mend: 'Flytt den dit den hører hjemme: oppføringer til mappene i data/README.md, bilder til static/img, vedlegg til static/files; ellers slett den.',
    },
  },
  example: {wrong: 'data/partners/rosa.yml', right: 'data/organisations/rosa.yml'},
};
