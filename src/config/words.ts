import type {Localised} from '../domain/locales/locales';

/** The neutral name of the site: it stands in browser tabs, history lists and bookmarks. */
export const SITE_NAME: Localised = {cs: 'Průvodce', en: 'Guide', nb: 'Veileder'};

/** What the site is, for search engines and feeds. */
export const SITE_TAGLINE: Localised = {
  cs: 'Svépomoc, skupiny a spolupráce Brna s norskými centry',
  en: 'Self-help, groups, and Brno’s partnership with Norwegian centres',
  nb: 'Selvhjelp, grupper og samarbeid mellom Brno og norske sentre',
};

export const NEWS_TITLE: Localised = {cs: 'Aktuality', en: 'News', nb: 'Aktuelt'};

/** Words that the Markdown library adds to footnotes. */
export const FOOTNOTE_WORDS: Localised<{footnoteLabel: string; footnoteBackLabel: string}> = {
  cs: {footnoteLabel: 'Poznámky pod čarou', footnoteBackLabel: 'Zpět k textu'},
  en: {footnoteLabel: 'Footnotes', footnoteBackLabel: 'Back to the text'},
  nb: {footnoteLabel: 'Fotnoter', footnoteBackLabel: 'Tilbake til teksten'},
};

/** Name of the calendar in calendar programs: neutral, because it stands on the screen of a telephone. */
export const CALENDAR_NAME: Localised = {
  cs: 'Průvodce: dny a události',
  en: 'Guide: days and events',
  nb: 'Veileder: dager og hendelser',
};
