import fc from 'fast-check';
import {fold} from './fold';
import {stemNorwegian} from './stemNorwegian';

const stem = (word: string) => stemNorwegian(fold(word));

/** Forms of one word per line: every one must have the stem of the first. */
const FORMS = `
gruppe gruppen gruppa gruppens gruppas grupper gruppene gruppenes
selvhjelpsgruppe selvhjelpsgruppen selvhjelpsgrupper selvhjelpsgruppene selvhjelpsgruppenes
krisesenter krisesenteret krisesentre krisesentrene krisesenterets krisesentra
senter senteret sentre sentrene
søster søsteren søstre søstrene søsterens
bror broren brødre brødrene
barn barna barnet barnets barnas
overgrep overgrepet overgrepene overgrepets
politi politiet politiets
selvhjelp selvhjelpen selvhjelps
møte møter møtet møtene møtes
regel regelen regler reglene
leder lederen ledere lederne ledernes
deltaker deltakeren deltakere deltakerne deltakernes
sentral sentralt sentrale sentralen
trygg trygt trygge tryggere tryggest tryggeste
sikker sikkert sikre sikrere
viktig viktige viktigere viktigst viktigste
kvinne kvinnen kvinna kvinner kvinnene kvinnenes
mann mannen menn mennene mennenes
likemann likemannen likemenn likemennene
likeperson likepersonen likepersoner likepersonene
erfaring erfaringen erfaringer erfaringene erfaringens
opplæring opplæringen opplæringer
samtale samtalen samtaler samtalene
hendelse hendelsen hendelser hendelsene
trygghet tryggheten trygghetens
virksomhet virksomheten virksomheter virksomhetene
organisasjon organisasjonen organisasjoner organisasjonene
kommune kommunen kommuner kommunene kommunens
lov loven lover lovene
krisesenterlov krisesenterloven krisesenterlovens
bok boka boken bøker bøkene
hånd hånda hånden hender hendene
mor moren mødre mødrene
far faren fedre fedrene
datter datteren døtre døtrene
forelder foreldre foreldrene foreldrenes
venn vennen venner vennene
hjelp hjelpe hjelper hjelpen hjalp hjulpet
voldsutsatt voldsutsatte
utsatt utsatte
rom rommet rommene
program programmet programmer programmene
familie familien familier familiene
voldtekt voldtekten voldtekter voldtektene
overgrepsmottak overgrepsmottaket overgrepsmottakene
besøk besøket besøkene besøkets
år året årene årets
uke uken uka uker ukene
by byen byer byene
tilbud tilbudet tilbudene
behandling behandlingen behandlinger behandlingene
terapi terapien terapier
terapeut terapeuten terapeuter terapeutene
stiftelse stiftelsen stiftelser stiftelsene
taushetsplikt taushetsplikten
norsk norske
tsjekkisk tsjekkiske
sykkel sykkelen sykler syklene
nettverk nettverket nettverkene
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const APART = `
gruppe grop | barn barsel | overgrep overgang | politi politikk | søster søsken | møte motto
leder leie | mann manko | kvinne kveld | mor mord | far fart | bror brosje | hjelp hjerne | rom roman
lov lovlig | vold voll | trygg trykk | besøk besk | tilbud tilfelle | regel rekke | venn vinn
krise krig | samtale samtykke | erfaring erstatning | opplæring oppgave | kommune kommentar | bok bokstav
hånd hund | navn NAV | datter data | voldtekt voldgrav | terapi terrasse | behandling behov | selvhjelp selvtillit
opprette opp | lage lagre | deltaker del
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.trim().split(' ') as [string, string]);

const MEETING = FORMS.flatMap(([first = '', ...others]) => others.map((other): [string, string] => [first, other]));

test.each(MEETING)('%s and %s meet', (a, b) => {
  expect(stem(b)).toBe(stem(a));
});

test.each(APART)('%s and %s stay apart', (a, b) => {
  expect(stem(b)).not.toBe(stem(a));
});

test('there are enough pairs', () => {
  expect(MEETING.length + APART.length).toBeGreaterThan(120);
});

test('a stem is its own stem', () => {
  const syllable = fc.constantFrom(
    'gr',
    'upp',
    'ser',
    'ene',
    'et',
    'er',
    'ing',
    'ett',
    'enn',
    'mann',
    'dotre',
    's',
    'a',
    'igst',
  );
  fc.assert(
    fc.property(fc.array(syllable, {maxLength: 8}), (parts) => {
      const once = stemNorwegian(parts.join(''));
      expect(stemNorwegian(once)).toBe(once);
    }),
  );
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const once = stemNorwegian(text);
      expect(stemNorwegian(once)).toBe(once);
    }),
  );
});
