import {longestFirst, wordTable} from './wordTable';

/** Folded Bokmål words whose vowel or stem changes: `stem: forms`. Compounds of the nouns follow by their heads. */
export const IRREGULARS_NORWEGIAN = wordTable(`
man: mann manns mannen mannens menn menns mennene mennenes
bok: boka boken bokens boker bokene
hand: handa handen hand hender hendene hende
nat: natt natta natten netter nettene
fot: foten fotter fottene
tan: tann tanna tannen tenner tennene
kraft: krafta kraften krefter kreftene kreftenes
mor: moren mora modre modrene mors
far: faren fedre fedrene fars
bror: broren brodre brodrene brors
datr: datter datteren datters dotre dotrene
kne: kneet knaer knaerne
tre: treet traer traerne traerene
oye: oyet oyne oynene
sted: stedet steder stedene steds
gammel: gamle gammelt eldre eldst eldste
stor: stort store storre storst storste
god: godt gode bedre best beste
lang: langt lange lengre lenger lengst lengste
ung: ungt unge yngre yngst yngste
lit: liten lita lite litt sma smatt mindre minst minste
apn: apen apent apne apner apnet
egn: egen eget egne
vapn: vapen vapenet vapnet vapnene
hjelp: hjelpe hjelper hjalp hjulpet hjelpes hjelpen hjelpa hjelpens
skriv: skrive skriver skrev skrevet skrives skrivet
snak: snakk snakke snakker snakket snakka
fin: finne finner fant funnet finnes fins
gjor: gjore gjorde gjort gjores
spor: sporre spurte spurt sporres
brud: brudd bruddet bruddene
delta: deltar deltok deltatt deltagelse deltakelse
velg: velge velger valgte valgt
vit: vite vet visste visst
`);

/** Irregular heads that end compounds: likemenn, lærebøker, arbeidskrefter, skilsmissebarna. */
export const HEADS_NORWEGIAN = longestFirst(`
  mann mannen mannens menn menns mennene mennenes bok boka boken boker bokene hender hendene
  kraft krafta kraften krefter kreftene modre modrene fedre fedrene brodre brodrene
  datter datteren dotre dotrene sted stedet steder stedene
`);
