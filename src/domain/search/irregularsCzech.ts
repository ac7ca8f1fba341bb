import {wordTable} from './wordTable';

/**
 * Folded Czech words whose forms do not share a beginning that cutting endings could find: `stem: forms`.
 * Three kinds: other stems in the plural (dítě, člověk), ů that turns into o (dům, domu), nouns that only look
 * as if they ended in a case ending (zájem, příjem).
 */
export const IRREGULARS_CZECH = wordTable(`
dit: dite ditete diteti ditetem deti detem detech detmi detma
clovek: cloveka cloveku clovekem clovece clovekovi lide lidi lidem lidmi lidech
pritel: pritele priteli pritelem pratele pratel pratelum prateli pratelich prately pratelech
rodik: rodic rodice rodici rodicum rodicich rodicem
den: dne dni dnem dnu dny dnum dnech dnes
dom: dum domu domem dome domy domum domech domov domova domove domovu
stol: stul stolu stolem stole stoly
vuz: vozu vozem voze vozy vozum vozech
devc: devce devcete devceti devcetem devcata devcat devcatum devcatech devcaty
dvojc: dvojce dvojcete dvojceti dvojcetem dvojcata dvojcat dvojcatum dvojcatech
tem: tema tematu tematem temata temat tematum tematech tematy
dvor: dvur dvora dvoru dvore
kun: kone koni konem konich konim
sul: soli solim
vul: vole volu
oko: oci ocich ocim ocima ocni
ucho: usi usich usim usima
penz: penize penez penezi penezum penezich
zajm: zajem zajmu zajmy zajmem zajmum zajmech
prijm: prijem prijmu prijmy prijmem prijmum prijmech
najm: najem najmu najmy najmem
pronajm: pronajem pronajmu pronajmy pronajmem
pojm: pojem pojmu pojmy pojmem pojmum pojmech
dojm: dojem dojmu dojmy dojmem
objm: objem objmu objemu objemy objemem
ruk: ruka ruce rukou rukama rukach ruky ruku
noh: noha noze nohou nohama nohach nohy nohu
tyd: tyden tydnu tydny tydne tydnem tydnech tydnum
vetr: vitr vetru vetrem vetry
sil: sila sily sile silu silou silam silach silami
mest: mesto mesta mestu mestem meste mestech mestum
pes: psa psovi psem psi psy psu psum psech
test: testy testu testum testech testem
sest: sesti
`);
