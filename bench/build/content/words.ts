import type {Locale} from '../../../src/domain/locales/locales';

/** The same words in Czech, English and Norwegian. */
export type Phrase = readonly [cs: string, en: string, nb: string];

/** Singular subjects, so that one form of each verb fits them all. */
export const SUBJECTS: readonly Phrase[] = [
  ['malá skupina', 'a small group', 'en liten gruppe'],
  ['zkušená poradkyně', 'an experienced counsellor', 'en erfaren rådgiver'],
  ['místní poradna', 'the local counselling centre', 'det lokale rådgivningskontoret'],
  ['pracovní tým', 'the working team', 'arbeidslaget'],
  ['nová účastnice', 'a new participant', 'en ny deltaker'],
  ['partnerská organizace', 'the partner organisation', 'samarbeidsorganisasjonen'],
  ['krátká zpráva', 'a short report', 'en kort rapport'],
  ['společný rozhovor', 'a shared conversation', 'en felles samtale'],
  ['městská knihovna', 'the town library', 'byens bibliotek'],
  ['první setkání', 'the first meeting', 'det første møtet'],
  ['jasná dohoda', 'a clear agreement', 'en tydelig avtale'],
  ['pravidelná reflexe', 'regular reflection', 'jevnlig refleksjon'],
  ['dobrovolnice', 'a volunteer', 'en frivillig'],
  ['koordinátorka', 'the coordinator', 'koordinatoren'],
  ['otevřený kruh', 'an open circle', 'en åpen krets'],
  ['klidná místnost', 'a quiet room', 'et rolig rom'],
  ['písemný plán', 'a written plan', 'en skriftlig plan'],
  ['každá zkušenost', 'every experience', 'hver erfaring'],
  ['delší přestávka', 'a longer break', 'en lengre pause'],
  ['vedení poradny', 'the management of the centre', 'ledelsen ved kontoret'],
  ['závěrečné kolo', 'the closing round', 'avslutningsrunden'],
  ['kolegyně z týmu', 'a colleague from the team', 'en kollega fra laget'],
];

/** Transitive verbs of the present time. */
export const VERBS: readonly Phrase[] = [
  ['podporuje', 'supports', 'støtter'],
  ['připravuje', 'prepares', 'forbereder'],
  ['popisuje', 'describes', 'beskriver'],
  ['chrání', 'protects', 'beskytter'],
  ['otevírá', 'opens', 'åpner'],
  ['vysvětluje', 'explains', 'forklarer'],
  ['posiluje', 'strengthens', 'styrker'],
  ['sleduje', 'follows', 'følger'],
  ['určuje', 'determines', 'bestemmer'],
  ['nabízí', 'offers', 'tilbyr'],
  ['hledá', 'seeks', 'søker'],
  ['sdílí', 'shares', 'deler'],
  ['proměňuje', 'transforms', 'forandrer'],
  ['zjednodušuje', 'simplifies', 'forenkler'],
  ['oceňuje', 'appreciates', 'verdsetter'],
  ['uzavírá', 'closes', 'avslutter'],
  ['doplňuje', 'completes', 'utfyller'],
  ['zkouší', 'tries', 'prøver'],
];

/** Objects, in Czech in the accusative. */
export const OBJECTS: readonly Phrase[] = [
  ['důvěru mezi lidmi', 'trust between people', 'tilliten mellom mennesker'],
  ['pravidla společné práce', 'the rules of working together', 'reglene for samarbeidet'],
  ['bezpečný začátek', 'a safe beginning', 'en trygg start'],
  ['průběh celého večera', 'the course of the whole evening', 'forløpet av hele kvelden'],
  ['další krok v životě', 'the next step in life', 'neste skritt i livet'],
  ['seznam potřebných věcí', 'the list of what is needed', 'listen over det som trengs'],
  ['vlastní hranice', 'personal boundaries', 'egne grenser'],
  ['dobrou praxi v regionu', 'good practice in the region', 'god praksis i regionen'],
  ['společné ohlédnutí', 'a shared look back', 'et felles tilbakeblikk'],
  ['rozdělení úkolů', 'the division of tasks', 'fordelingen av oppgaver'],
  ['ticho i slova', 'silence as well as words', 'både stillhet og ord'],
  ['výsledky podzimního kurzu', 'the results of the autumn course', 'resultatene av høstkurset'],
  ['cestu k odborné pomoci', 'the way to professional help', 'veien til faglig hjelp'],
  ['rytmus jednotlivých setkání', 'the rhythm of the meetings', 'rytmen i møtene'],
  ['spolupráci s úřady', 'cooperation with the authorities', 'samarbeidet med myndighetene'],
  ['přehled místních služeb', 'an overview of local services', 'en oversikt over lokale tjenester'],
  ['naději na změnu', 'the hope of change', 'håpet om endring'],
  ['otázky z minulého týdne', 'the questions of last week', 'spørsmålene fra forrige uke'],
  ['zpětnou vazbu od účastnic', 'feedback from the participants', 'tilbakemeldingen fra deltakerne'],
  ['náklady na pronájem', 'the costs of the rent', 'kostnadene til leie'],
];

/** When, where and how. */
export const CIRCUMSTANCES: readonly Phrase[] = [
  ['po celou dobu', 'all the time', 'hele tiden'],
  ['bez spěchu', 'without haste', 'uten hastverk'],
  ['už před prvním setkáním', 'already before the first meeting', 'allerede før det første møtet'],
  ['v menším městě', 'in a smaller town', 'i en mindre by'],
  ['s ohledem na ostatní', 'with regard to the others', 'med hensyn til de andre'],
  ['na konci každého měsíce', 'at the end of each month', 'i slutten av hver måned'],
  ['i v obtížných chvílích', 'also in difficult moments', 'også i vanskelige øyeblikk'],
  ['podle domluvy', 'as agreed', 'etter avtale'],
  ['během celého jara', 'during the whole spring', 'gjennom hele våren'],
  ['ve vlastním tempu', 'at a pace of its own', 'i sitt eget tempo'],
  ['za zavřenými dveřmi', 'behind closed doors', 'bak lukkede dører'],
  ['tam, kde je to potřeba', 'where it is needed', 'der det trengs'],
];

/** What pages, sections and rows of tables are called. */
export const LABELS: readonly Phrase[] = [
  ['Příprava a rozhodnutí', 'Preparation and decision', 'Forberedelse og beslutning'],
  ['Průběh setkání', 'The course of a meeting', 'Hvordan et møte forløper'],
  ['Dohoda a pravidla', 'Agreement and rules', 'Avtale og regler'],
  ['Péče o tým', 'Care for the team', 'Omsorg for laget'],
  ['Spolupráce v regionu', 'Cooperation in the region', 'Samarbeid i regionen'],
  ['Zkušenost z praxe', 'Experience from practice', 'Erfaring fra praksis'],
  ['Otázky a odpovědi', 'Questions and answers', 'Spørsmål og svar'],
  ['Časový plán', 'The timetable', 'Tidsplanen'],
  ['Prostor a vybavení', 'Room and equipment', 'Rom og utstyr'],
  ['Závěr a ohlédnutí', 'Closing and looking back', 'Avslutning og tilbakeblikk'],
  ['Co se osvědčilo', 'What has worked well', 'Hva som har fungert'],
  ['Kdo se zapojuje', 'Who takes part', 'Hvem som deltar'],
];

const COLUMN: Readonly<Record<Locale, 0 | 1 | 2>> = {cs: 0, en: 1, nb: 2};

/** A phrase in a language. */
export const inLanguage = (phrase: Phrase, locale: Locale): string => phrase[COLUMN[locale]];

const BEGINNINGS = 'Bor Ced Dal Fer Gal Hor Jar Kol Lip Mar Nov Ost Pol Rad Sel Tor Ulm Vel Zab Zer'.split(' ');
const MIDDLES = 'a e i o u an el in or um ad ek il os ub av en it ol ur'.split(' ');
const ENDS = 'dal fest gard heim kov lund mark nik ov rov sand stad tal vik vod berg bro din mir zan'.split(' ');

/** Names that `nameOf` can make. */
export const NAMES = BEGINNINGS.length * MIDDLES.length * MIDDLES.length * ENDS.length;

/** An invented name of a place, the same in every language; hardly any two numbers below `NAMES` share one. */
export function nameOf(number: number): string {
  const part = (list: readonly string[], at: number) => list[Math.floor(at) % list.length] ?? '';
  const beginning = part(BEGINNINGS, number);
  const end = part(ENDS, number / BEGINNINGS.length);
  const middle = number / (BEGINNINGS.length * ENDS.length);
  return `${beginning}${part(MIDDLES, middle)}${part(MIDDLES, middle / MIDDLES.length)}${end}`;
}
