/**
 * Word forms that Bokmål does not have, `form bokmål`. Only unmistakable ones: what is also a Bokmål word stays out
 * ("heim", "seier", "vert", "vart", "været", "meget", "bog"), and so does what an English name may hold ("open", "me").
 */
const NYNORSK = `ikkje ikke|eit et|eitt ett|ein en|frå fra|vere være|vore vært|dei de|eg jeg|korleis hvordan|kva hva|
  kven hvem|kvifor hvorfor|korfor hvorfor|noko noe|nokon noen|nokre noen|nokor noen|sjølv selv|saman sammen|
  heile hele|meir mer|fleire flere|mykje mye|berre bare|dykk dere|dykkar deres|deira deres|hennar hennes|
  kvarandre hverandre|medan mens|sidan siden|innan innen|utan uten|anten enten|difor derfor|annan annen|einaste eneste|
  fyrst først|fyrste første|gjere gjøre|gjer gjør|gjekk gikk|fekk fikk|sjå se|gje gi|gjev gir|kjem kommer|tek tar|
  tilbod tilbud|tilbodet tilbudet|tilboda tilbudene|teneste tjeneste|tenesta tjenesten|tenester tjenester|
  tenestene tjenestene|valdsutsett voldsutsatt|valdsutsette voldsutsatte|leiar leder|leiaren lederen|leiarar ledere|
  brukar bruker|brukaren brukeren|brukarar brukere|brukarane brukerne|deltakar deltaker|deltakarar deltakere|
  deltakarane deltakerne|kommunar kommuner|kommunane kommunene|føremål formål|føremålet formålet|
  samanheng sammenheng|tryggleik trygghet|verksemd virksomhet|verksemda virksomheten|eigen egen|eigne egne|
  eigentleg egentlig|mogleg mulig|moglege mulige|mogelege mulige|moglegheit mulighet|moglegheiter muligheter|
  vanskeleg vanskelig|vanskelege vanskelige|særleg særlig|tidlegare tidligere|endeleg endelig|dagleg daglig|
  daglege daglige|personleg personlig|personlege personlige|fagleg faglig|faglege faglige|offentleg offentlig|
  offentlege offentlige|startar starter|arbeidar arbeider|utviklar utvikler`;

const DANISH = `overgreb overgrep|overgrebet overgrepet|overgrebene overgrepene|af av|efter etter|nu nå|mig meg|dig deg|
  sig seg|hvad hva|blev ble|blevet blitt|kvinde kvinne|kvinden kvinnen|kvinder kvinner|kvinderne kvinnene|børn barn|
  børnene barna|mænd menn|mændene mennene|uden uten|udsat utsatt|udsatte utsatte|sygehus sykehus|syg syk|
  tryghed trygghet|sikkerhed sikkerhet|mulighed mulighet|muligheder muligheter|virksomhed virksomhet|
  fortrolighed fortrolighet|tavshedspligt taushetsplikt|sagfører advokat|gennem gjennom|mellem mellom|siger sier|
  bruger bruker|brugere brukere|brugerne brukerne|opgave oppgave|opgaver oppgaver|oplevelse opplevelse|
  oplevelser opplevelser|oplever opplever|misbrug misbruk|undersøge undersøke|søge søke|nogen noen|noget noe|
  hvornår når|anden annen|andet annet|fælles felles|fællesskab fellesskap|netværk nettverk|uge uke|ældre eldre`;

const SWEDISH = `våldtäkt voldtekt|och og|är er|från fra|för for|hjälp hjelp|stöd støtte`;

/** Beginnings of words, for compounds: "sjølvhjelpsgruppe". */
const BEGINNINGS: readonly [beginning: string, bokmal: string, language: string][] = [
  ['sjølvhjelp', 'selvhjelp', 'nynorsk'],
  ['sjølvkjensle', 'selvfølelse', 'nynorsk'],
  ['sjølvtillit', 'selvtillit', 'nynorsk'],
  ['valdtekt', 'voldtekt', 'nynorsk'],
  ['overgrebs', 'overgreps', 'dansk'],
  ['krænke', 'krenke', 'dansk'],
  ['hjælp', 'hjelp', 'dansk'],
  ['selvhjælp', 'selvhjelp', 'dansk'],
  ['voldtægt', 'voldtekt', 'dansk'],
  ['våldtäkt', 'voldtekt', 'svensk'],
];

/** What to write instead of a word, and which language the form is of. */
export interface ForeignForm {
  readonly right: string;
  readonly language: string;
}

function entries(list: string, language: string): [string, ForeignForm][] {
  return list
    .split('|')
    .map((pair) => pair.trim().split(' '))
    .filter((pair): pair is [string, string] => pair.length === 2)
    .map(([form, right]) => [form, {right, language}]);
}

const FORMS: ReadonlyMap<string, ForeignForm> = new Map([
  ...entries(NYNORSK, 'nynorsk'),
  ...entries(DANISH, 'dansk'),
  ...entries(SWEDISH, 'svensk'),
]);

/** What Bokmål writes instead of a word in lower case, or null when the word may stand. */
export function bokmalFor(word: string): ForeignForm | null {
  const form = FORMS.get(word);
  if (form) return form;
  const beginning = BEGINNINGS.find(([begins]) => word.startsWith(begins));
  if (!beginning) return null;
  const [begins, right, language] = beginning;
  return {right: `${right}${word.slice(begins.length)}`, language};
}
