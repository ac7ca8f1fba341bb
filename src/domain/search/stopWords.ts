import type {Locale} from '../locales/locales';

const LISTS: Record<Locale, string> = {
  cs: `a aby ale ani ano asi az bez by byl byla byli bylo byt ci co coz do ho i ja jak jako je jeho jej jejich jen jeste
    ji jsem jsme jsou jste k kde kdo kdy kdyz ke ktera ktere ktery kteri ku ma mezi mi mit mu muze my na nad nam nas
    nebo neni nez o od on ona oni pak po pod podle pro proc proto pred pres pri s se si sve svuj ta tak take tam tato
    te tedy ten tento teto ti tim to toho tom tomu tu tuto ty u uz v vam vas ve vice vsak vy z za ze`,
  nb: `alle at av bare begge ble bli blir da de deg dem den denne der dere det dette disse du eller en enn er et etter
    ei for fra ha han har hos hun hva hvem hvis hvor hvordan hvorfor i ikke inn jeg kan man med men mot ned noe noen
    nar og om opp oss over pa sa seg ser sin sine skal slik som til under ut uten var ved vi vil vaere a`,
  en: `a about all also an and any are as at be been but by can do does for from had has have he her his how i if in
    into is it its just may me more my no not of on or our out over she so some than that the their them then there
    these they this those to under up us was we were what when where which who why will with would you your s t d ll
    re ve m`,
};

const asSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const SETS: Record<Locale, ReadonlySet<string>> = {cs: asSet(LISTS.cs), nb: asSet(LISTS.nb), en: asSet(LISTS.en)};

/**
 * Folded words that carry no subject. They are left out of the body of the index and out of a query that has other
 * words; titles and headings keep them, so that a title made of such words is still found.
 */
export function stopWords(locale: Locale): ReadonlySet<string> {
  return SETS[locale];
}
