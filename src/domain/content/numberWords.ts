import type {Localised} from '../locales/locales';

/*
 * Words that say a number, folded, `value:forms`. They are only ever used to excuse a numeral in another language
 * ("42 møter" for "dvaačtyřicet setkání"), so forms that mean something else too ("andre": others) do no harm.
 */
const LISTS: Localised = {
  cs: `0:nula nuly|1:jeden jedna jedno jednoho jednomu jedne jednu jednou jednim jednom prvni prvniho ledna leden lednu|
    2:dva dve dvou dvema dvakrat druhy druha druhe druhou druheho unor unora unoru|3:tri trech trem tremi trikrat treti tretiho brezen brezna breznu|
    4:ctyri ctyr ctyrech ctyrem ctyrmi ctyrikrat ctvrty ctvrta ctvrte duben dubna dubnu|5:pet peti petkrat paty pata pate kveten kvetna kvetnu|
    6:sest sesti sesty sesta seste cerven cervna cervnu|7:sedm sedmi sedmy sedma sedme cervenec cervence cervenci|
    8:osm osmi osmy osma osme srpen srpna srpnu|9:devet deviti devaty zari|10:deset deseti desaty desate rijen rijna rijnu|
    11:jedenact jedenacti listopad listopadu|12:dvanact dvanacti prosinec prosince prosinci tucet|13:trinact trinacti|14:ctrnact ctrnacti|
    15:patnact patnacti|16:sestnact sestnacti|17:sedmnact sedmnacti|18:osmnact osmnacti|19:devatenact devatenacti|20:dvacet dvaceti|30:tricet triceti|
    40:ctyricet ctyriceti|50:padesat padesati|60:sedesat sedesati|70:sedmdesat sedmdesati|80:osmdesat osmdesati|90:devadesat devadesati|
    100:sto sta stovka|1000:tisic tisice tisici`,
  en: `0:zero nought|1:one once first january single|2:two twice second february both pair|3:three third march|4:four fourth april|5:five fifth may|
    6:six sixth june|7:seven seventh july|8:eight eighth august|9:nine ninth september|10:ten tenth october|11:eleven eleventh november|
    12:twelve twelfth december dozen|13:thirteen|14:fourteen fortnight|15:fifteen|16:sixteen|17:seventeen|18:eighteen|19:nineteen|20:twenty|30:thirty|40:forty|
    50:fifty|60:sixty|70:seventy|80:eighty|90:ninety|100:hundred|1000:thousand`,
  nb: `0:null|1:en ei et ett forste januar|2:to annen andre begge februar|3:tre tredje mars|4:fire fjerde april|5:fem femte mai|6:seks sjette juni|
    7:sju syv sjuende syvende juli|8:atte attende august|9:ni niende september|10:ti tiende oktober|11:elleve november|12:tolv desember dusin|
    13:tretten|14:fjorten|15:femten|16:seksten|17:sytten|18:atten|19:nitten|20:tjue tyve|30:tretti|40:forti|50:femti|60:seksti|70:sytti|80:atti|90:nitti|
    100:hundre|1000:tusen`,
};

function table(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split('|').flatMap((line) => {
      const [value = '', forms = ''] = line.trim().split(':');
      return forms.split(' ').map((form): [string, number] => [form, Number(value)]);
    }),
  );
}

/** Folded number words and names of months of each language, with their values. */
export const NUMBER_WORDS: Localised<ReadonlyMap<string, number>> = {
  cs: table(LISTS.cs),
  en: table(LISTS.en),
  nb: table(LISTS.nb),
};
