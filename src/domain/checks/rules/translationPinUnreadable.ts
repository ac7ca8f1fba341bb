import type {Rule} from '../problem';

/** An accepted translation whose record cannot be read. */
export const translationPinUnreadable: Rule = {
  id: 'translation-pin-unreadable',
  severity: 'error',
  texts: {
    cs: {
      what: 'Záznam o překladu stránky {page} ({locale}) nelze přečíst: {message}.',
      why: 'Bez něj se neví, podle kterého znění překlad vznikl, a platí za zastaralý.',
      mend: 'Vraťte soubor do předchozí podoby. Nebo ho smažte, porovnejte překlad se zdrojem a potvrďte ho: npm run translations -- --accept {page} --to {locale}.',
    },
    en: {
      what: 'The record of the translation of {page} ({locale}) cannot be read: {message}.',
      why: 'Without it nobody knows which wording was translated, and the translation counts as outdated.',
      mend: 'Restore the file as it was. Or delete it, compare the translation with its source and accept it: npm run translations -- --accept {page} --to {locale}.',
    },
    nb: {
      what: 'Oppføringen om oversettelsen av {page} ({locale}) kan ikke leses: {message}.',
      why: 'Uten den vet ingen hvilken ordlyd som ble oversatt, og oversettelsen regnes som foreldet.',
      mend: 'Gjenopprett filen slik den var. Eller slett den, sammenlign oversettelsen med kilden og godkjenn den: npm run translations -- --accept {page} --to {locale}.',
    },
  },
};
