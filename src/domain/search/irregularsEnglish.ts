import {wordTable} from './wordTable';

/** English plurals and British spellings that Porter's rules do not bring together: `stem: forms`. */
export const IRREGULARS_ENGLISH = wordTable(`
child: children childrens
woman: women womens
man: men mens
person: persons people peoples
foot: feet
tooth: teeth
life: lives
wife: wives
half: halves
leav: leaves leave leaving left
crisi: crisis crises
analys: analysis analyses analyse analysed analysing analyze analyzed analyzing
criteria: criterion criterium
phenomena: phenomenon
data: datum
centr: centre centres center centers central
program: programme programmes programs
counsel: counselling counselor counselors counsellor counsellors counseled counselled counseling
behavior: behaviour behaviours behaviors behavioural behavioral
labor: labour
neighbor: neighbour neighbours neighbors
enrol: enroll enrolment enrollment enrolled
licenc: licence licences license licenses licensed
defenc: defence defense defences
practic: practice practices practise practised practising practical
met: meet meets meeting meetings
`);
