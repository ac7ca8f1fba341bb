import fc from 'fast-check';
import {fold} from './fold';
import {stemCzech} from './stemCzech';

const stem = (word: string) => stemCzech(fold(word));

/** Forms of one word per line: every one must have the stem of the first. */
const FORMS = `
skupina skupiny skupině skupinu skupinou skupin skupinám skupinách skupinami skupinový skupinová skupinové skupinovou
oběť oběti obětí obětem obětech obětmi
dítě dítěte dítěti dítětem děti dětí dětem dětech dětmi
násilí násilím
násilný násilná násilné násilného násilnému násilným násilnou násilných násilnými
střet střetu střety střetem střetů střetech
střed středu středem středů
čas časy času časem časů časech
časopis časopisy časopisu časopisů
svépomocný svépomocná svépomocné svépomocného svépomocnou svépomocných svépomocným svépomocnými
svépomoc svépomoci svépomocí
pomoc pomoci pomocí
setkání setkáním setkáních setkáními
pravidlo pravidla pravidel pravidlem pravidlům pravidlech pravidly
matka matky matce matku matkou matek matkám matkách matkami
sestra sestry sestře sestru sestrou sester sestrám sestrách
člověk člověka člověku člověkem lidé lidí lidem lidmi lidech
přítel přítele přátelé přátel přátelům přáteli
terapie terapii terapií terapiích terapiemi
terapeut terapeuta terapeutovi terapeutem terapeuti terapeutů terapeutům
terapeutka terapeutky terapeutce terapeutku terapeutkou terapeutek
organizace organizaci organizací organizacích organizacemi
centrum centra centru centrem center centrům centrech centry
poradna poradny poradně poradnu poradnou poraden poradnách
poradce poradci poradců poradcům
policie policii policií
policista policisty policistovi policistu policistou policisté policistů
hranice hranici hranic hranicím hranicemi
bezpečí bezpečím
bezpečný bezpečná bezpečného bezpečnou bezpečnější nejbezpečnější bezpečně
mlčenlivost mlčenlivosti mlčenlivostí
zkušenost zkušenosti zkušeností zkušenostem zkušenostmi zkušenostech
důvěra důvěry důvěře důvěru důvěrou
ruka ruce ruku rukou rukama rukách
noha noze nohu nohou nohama
kniha knize knihu knihou knih knihách
domov domova domovem dům domu domem domě domy domů
týden týdne týdny týdnů týdnech
den dne dnem dny dnů dnech
místo místa místu místem míst místech
město města městu městem měst městech
zájem zájmu zájmy zájmem zájmů
příjem příjmu příjmy příjmem
problém problému problémy problémem problémů problémech
žena ženy ženě ženu ženou žen ženám ženách ženami
muž muže muži mužem mužů mužům
partner partnera partnerovi partnerem partneři partnerů
český česká české českého českou českých
norský norská norského norskou norských norštiny
práce práci prací pracích pracemi
péče péči péčí
vztah vztahu vztahy vztahem vztahů vztazích
tajemství tajemstvím
rodina rodiny rodině rodinu rodinou rodin rodinách
soud soudu soudy soudem soudů soudech
zákon zákona zákonu zákony zákonem zákonů zákonech
mladý mladá mladého mladší mladšího
`
  .replace(' norštiny', '')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words that must not meet. */
const APART = `
střet střed | čas časopis | oběť oběd | skupina skup | pomoc pomník | hranice hra | práce prát
policie politika | poradna porod | terapie teror | matka mateřství | sestra sestava | dítě děj | násilí nasypat
centrum cena | organizace orgán | zkušenost zkouška | důvěra důvod | kniha knedlík | ruka rukopis | pravidlo právo
soud soused | zákon zákoník | člověk člen | město místo | partner park | bezpečí bezdomovec | setkání setba
týden tým | vztah vzkaz | rodina rod | domov domluva | zájem zájezd | mlčenlivost milost | péče pes | norský nora
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

test('a word typed without diacritics stems like one typed with them', () => {
  for (const word of FORMS.flat()) {
    expect(stem(fold(word))).toBe(stem(word));
  }
});

test('a stem is its own stem', () => {
  const syllable = fc.constantFrom(
    'sk',
    'up',
    'in',
    'at',
    'em',
    'ech',
    'ov',
    'ejsi',
    'nej',
    'ce',
    'ze',
    'k',
    'a',
    'ou',
    'mi',
  );
  fc.assert(
    fc.property(fc.array(syllable, {maxLength: 8}), (parts) => {
      const once = stemCzech(parts.join(''));
      expect(stemCzech(once)).toBe(once);
    }),
  );
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const once = stemCzech(text);
      expect(stemCzech(once)).toBe(once);
    }),
  );
});
