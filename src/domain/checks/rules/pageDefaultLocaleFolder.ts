import type {Rule} from '../problem';

/** A page under `i18n/cs`: Docusaurus would silently show it instead of the one in `docs/`. */
export const pageDefaultLocaleFolder: Rule = {
  id: 'page-default-locale-folder',
  severity: 'error',
  texts: {
    cs: {
      what: 'Česká stránka „{name}“ leží pod i18n/cs.',
      why: 'České texty jsou v docs/ a blog/; kopie pod i18n/cs by je potají nahradila.',
      mend: 'Přesuňte změny do {mend} a soubor pod i18n/cs smažte.',
    },
    en: {
      what: 'The Czech page “{name}” lies under i18n/cs.',
      why: 'Czech texts live in docs/ and blog/; a copy under i18n/cs would silently replace them.',
      mend: 'Move the changes to {mend} and delete the file under i18n/cs.',
    },
    nb: {
      what: 'Den tsjekkiske siden «{name}» ligger under i18n/cs.',
      why: 'Tsjekkiske tekster ligger i docs/ og blog/; en kopi under i18n/cs ville erstatte dem uten at noen så det.',
      mend: 'Flytt endringene til {mend}, og slett filen under i18n/cs.',
    },
  },
};
