import {DEFAULT_LOCALE, LOCALES, type Locale, type Localised} from '../../locales/locales';

interface ReportWords {
  readonly none: string;
  readonly title: string;
  readonly place: string;
  readonly what: string;
  readonly mend: string;
  readonly rule: string;
  readonly errors: string;
  readonly warnings: string;
  /** What follows a number of rows that are left out. */
  readonly more: string;
}

/** Words around the problems. */
const REPORT_WORDS: Localised<ReportWords> = {
  cs: {
    none: 'Kontrola nenašla žádný problém.',
    title: 'Co kontrola našla',
    place: 'Kde',
    what: 'Co je špatně',
    mend: 'Jak to napravit',
    rule: 'Pravidlo',
    errors: 'musí se opravit',
    warnings: 'ke zvážení',
    more: 'Další nálezy, které se do tabulky nevešly',
  },
  en: {
    none: 'The check found no problem.',
    title: 'What the check found',
    place: 'Where',
    what: 'What is wrong',
    mend: 'How to mend it',
    rule: 'Rule',
    errors: 'must be mended',
    warnings: 'to consider',
    more: 'Further problems that did not fit in the table',
  },
  nb: {
    none: 'Kontrollen fant ingen problemer.',
    title: 'Dette fant kontrollen',
    place: 'Hvor',
    what: 'Hva er galt',
    mend: 'Slik retter du det',
    rule: 'Regel',
    errors: 'må rettes',
    warnings: 'bør vurderes',
    more: 'Flere funn som ikke fikk plass i tabellen',
  },
};

/** The words of a whole report; around problems that speak the language of their files stand all three. */
export function reportWords(language: Locale | 'file'): ReportWords {
  if (language !== 'file') return REPORT_WORDS[language];
  const names = Object.keys(REPORT_WORDS[DEFAULT_LOCALE]) as (keyof ReportWords)[];
  const inAll = (name: keyof ReportWords) => LOCALES.map((locale) => REPORT_WORDS[locale][name]).join(' · ');
  return Object.fromEntries(names.map((name) => [name, inAll(name)])) as unknown as ReportWords;
}
