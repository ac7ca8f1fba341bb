import type {Rule} from '../problem';

/** A short text of a record that lacks one of the three languages. */
export const recordLanguageMissing: Rule = {
  id: 'record-language-missing',
  severity: 'error',
  texts: {
    cs: {
      what: 'V poli „{field}“ chybí jazyk {language}.',
      why: 'Záznamy se ukazují ve všech třech jazycích; chybějící text by zůstal prázdný.',
      mend: 'Doplňte {language} do pole „{field}“.',
    },
    en: {
      what: 'The field “{field}” lacks the language {language}.',
      why: 'Records are shown in all three languages; a missing text would stay blank.',
      mend: 'Add {language} to the field “{field}”.',
    },
    nb: {
      what: 'Feltet «{field}» mangler språket {language}.',
      why: 'Oppføringene vises på alle tre språk; en manglende tekst ville stå tom.',
      mend: 'Legg til {language} i feltet «{field}».',
    },
  },
};
