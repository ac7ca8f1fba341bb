import type {Rule} from '../problem';

/** An accepted translation whose record was changed by hand or by a merge. */
export const translationPinSeal: Rule = {
  id: 'translation-pin-seal',
  severity: 'error',
  texts: {
    cs: {
      what: 'Záznam o překladu stránky {page} ({locale}) byl změněn ručně nebo při slučování větví.',
      why: 'Říká, podle kterého znění překlad vznikl. Kdyby neplatil, vypadal by zastaralý překlad jako platný.',
      mend: 'Vraťte soubor do předchozí podoby. Nebo porovnejte překlad se zdrojem a potvrďte ho: npm run translations -- --accept {page} --to {locale}.',
    },
    en: {
      what: 'The record of the translation of {page} ({locale}) was changed by hand or by a merge.',
      why: 'It says which wording was translated. If it is wrong, an outdated translation looks current.',
      mend: 'Restore the file as it was. Or compare the translation with its source and accept it: npm run translations -- --accept {page} --to {locale}.',
    },
    nb: {
      what: 'Oppføringen om oversettelsen av {page} ({locale}) er endret for hånd eller ved en fletting.',
      why: 'Den sier hvilken ordlyd som ble oversatt. Er den feil, ser en foreldet oversettelse ut som om den er oppdatert.',
      mend: 'Gjenopprett filen slik den var. Eller sammenlign oversettelsen med kilden og godkjenn den: npm run translations -- --accept {page} --to {locale}.',
    },
  },
};
