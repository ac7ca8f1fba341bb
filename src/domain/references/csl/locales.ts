import type {Locale, Localised} from '../../locales/locales';

/*
 * The words that the style uses, in CSL's form for locales. The shared locale files of CSL are not used: their Czech dates
 * have the month in the nominative ("1. srpen 2016"), and "accessed" is a word for something else than we record. Dates
 * in full come from Intl, as everywhere on the site.
 */

/** Words of a language; spaces inside an abbreviation do not break. */
interface Words {
  readonly and: string;
  readonly etAl: string;
  readonly noDate: string;
  readonly recorded: string;
  readonly quotes: readonly [open: string, close: string, openInner: string, closeInner: string];
}

export const WORDS: Localised<Words> = {
  cs: {and: 'a', etAl: 'a\u00A0kol.', noDate: 'b.\u00A0r.', recorded: 'zaznamenáno', quotes: ['„', '“', '‚', '‘']},
  en: {and: 'and', etAl: 'et\u00A0al.', noDate: 'n.d.', recorded: 'recorded', quotes: ['‘', '’', '“', '”']},
  nb: {and: 'og', etAl: 'mfl.', noDate: 'u.å.', recorded: 'registrert', quotes: ['«', '»', '‘', '’']},
};

/** A CSL locale with these words and nothing else. */
export function localeXml(locale: Locale, tag: string): string {
  const {and, etAl, noDate, recorded, quotes} = WORDS[locale];
  const [open, close, openInner, closeInner] = quotes;
  const terms: [name: string, value: string, form?: string][] = [
    ['and', and],
    ['et-al', etAl],
    ['no date', noDate, 'short'],
    ['accessed', recorded],
    ['page-range-delimiter', '–'],
    ['open-quote', open],
    ['close-quote', close],
    ['open-inner-quote', openInner],
    ['close-inner-quote', closeInner],
  ];
  const written = terms.map(
    ([name, value, form]) => `<term name="${name}"${form ? ` form="${form}"` : ''}>${value}</term>`,
  );
  // The style prints numbers bare; where a locale has no word for "page", the processor would add one of its own.
  for (const name of ['page', 'volume', 'issue'])
    written.push(`<term name="${name}"><single>${name}</single><multiple>${name}</multiple></term>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${tag}">
  <style-options punctuation-in-quote="false"/>
  <date form="text" delimiter=" "><date-part name="day" suffix=". "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric" delimiter="-"><date-part name="year"/><date-part name="month"/><date-part name="day"/></date>
  <terms>${written.join('')}</terms>
</locale>`;
}
