import type {Rule} from '../problem';

/** A file among the accepted translations that belongs to no page and no record by its name. */
export const translationPinName: Rule = {
  id: 'translation-pin-name',
  severity: 'error',
  texts: {
    cs: {
      what: 'Jméno souboru v data/translations neodpovídá žádné stránce ani záznamu a jazyku.',
      why: 'Složku píše nástroj: co je v ní navíc, nikdo nečte a jen mate.',
      mend: 'Soubor smažte. Překlad potvrzuje příkaz: npm run translations -- --accept STRÁNKA --to JAZYK.',
    },
    en: {
      what: 'The name of this file in data/translations is not that of a page or record with a language.',
      why: 'The folder is written by a tool: what else is in it is read by nobody and only confuses.',
      mend: 'Delete the file. A translation is accepted by the command: npm run translations -- --accept PAGE --to LANGUAGE.',
    },
    nb: {
      what: 'Filnavnet i data/translations svarer ikke til noen side eller oppføring og et språk.',
      why: 'Mappen skrives av et verktøy: annet som ligger der, leses av ingen og forvirrer bare.',
      mend: 'Slett filen. En oversettelse godkjennes med kommandoen: npm run translations -- --accept SIDE --to SPRÅK.',
    },
  },
};
