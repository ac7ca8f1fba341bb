import type {Localised} from '../locales/locales';
import type {CallState} from './callList';

interface Words {
  readonly states: Record<CallState, string>;
  readonly columns: readonly [string, string, string, string, string, string, string, string, string];
  readonly nothing: string;
  /** `{count}` is filled. */
  readonly heading: string;
  readonly how: string;
  readonly source: string;
  readonly last: string;
  readonly afterwards: string;
  readonly note: string;
}

/** What the call list says, in a coordinator's language. */
export const CALL_WORDS: Localised<Words> = {
  cs: {
    states: {expired: 'čtenářům se už nezobrazuje', stale: 'zobrazuje se s varováním', soon: 'brzy zestárne'},
    columns: ['id', 'stav', 'název', 'druh', 'kontakt', 'země', 'naposledy doloženo', 'zdroj', 'adresa zdroje'],
    nothing: 'Teď není co ověřovat.',
    heading: 'Kontakty k ověření: {count}',
    how: 'Zavolejte, napište, nebo se podívejte na vlastní stránky organizace, a pak spusťte příkaz u kontaktu. Číslo, které se změnilo, nejdřív opravte v záznamu. Ničí jméno není potřeba.',
    source: 'zdroj',
    last: 'naposledy doloženo',
    afterwards: 'Zapsáno do {file}.',
    note: 'Zkontrolujte, zda ještě platí poznámka v záznamu: {note}',
  },
  en: {
    states: {expired: 'no longer shown to readers', stale: 'shown with a warning', soon: 'gets old soon'},
    columns: ['id', 'state', 'name', 'type', 'contact', 'country', 'last confirmed', 'source', 'source address'],
    nothing: 'There is nothing to confirm now.',
    heading: 'Contacts to confirm: {count}',
    how: 'Ring, write, or look at the organisation’s own site, then run the command beside the contact. Correct a number that has changed in its record first. Nobody’s name is needed.',
    source: 'source',
    last: 'last confirmed',
    afterwards: 'Recorded in {file}.',
    note: 'Check whether the note in the record still holds: {note}',
  },
  nb: {
    states: {expired: 'vises ikke lenger for leserne', stale: 'vises med advarsel', soon: 'blir snart gammel'},
    columns: ['id', 'tilstand', 'navn', 'type', 'kontakt', 'land', 'sist bekreftet', 'kilde', 'kildens adresse'],
    nothing: 'Det er ingenting å bekrefte nå.',
    heading: 'Kontakter som må bekreftes: {count}',
    how: 'Ring, skriv eller se på organisasjonens eget nettsted, og kjør så kommandoen ved kontakten. Rett først et nummer som er endret, i posten. Ingens navn trengs.',
    source: 'kilde',
    last: 'sist bekreftet',
    afterwards: 'Registrert i {file}.',
    note: 'Se om merknaden i posten fortsatt stemmer: {note}',
  },
};
