import {HEADS_NORWEGIAN, IRREGULARS_NORWEGIAN} from './irregularsNorwegian';
import {longestFirst, untilStable} from './wordTable';

const VOWEL = /[aeiouy]/;

/**
 * Endings of folded Bokmål: definite, plural and genitive of nouns (-en -et -a -er -ene, -ere -eren -erne of persons),
 * gender, number and degrees of adjectives, present, past and participle of weak verbs.
 */
const ENDINGS = longestFirst(`
  ernes erens erets enes erne eren eret eres ende este
  ere ene ens ets ers est en et er es as a e s
`);

function leavesWord(rest: string, ending: string): boolean {
  if (rest.length < 2 || !VOWEL.test(rest)) {
    return false;
  }
  // Folding made æ into ae: lære, være, nær must not lose the e of the letter itself.
  if (ending.startsWith('e') && rest.endsWith('a') && rest.length <= 3) {
    return false;
  }
  // A bare s is a genitive only after a longer stem; kurs, hus and prinsipps differ.
  return ending !== 's' || (rest.length >= 4 && !/[sxzaeiouy]$/.test(rest));
}

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    if (word.endsWith(ending)) {
      const rest = word.slice(0, word.length - ending.length);
      if (leavesWord(rest, ending)) {
        return rest;
      }
    }
  }
  return word;
}

/** Brings to one shape what is left of a word: each rule names the forms that it makes meet. */
function levelEnding(word: string): string {
  let stem = word.replace(/igst$/, 'ig'); // viktigst, viktig
  if (stem.length >= 4 && /(?:t|k|ng|ld)r$/.test(stem)) {
    stem = stem.slice(0, -1); // sentr-e, senter; sikr-e, sikker; foreldr-e, forelder
  }
  if (stem.length >= 5 && /[lrnmgkpv]t$/.test(stem)) {
    stem = stem.slice(0, -1); // sosial-t, sosial; kjen-t-e, kjenne
  }
  if (stem.length >= 5) {
    stem = stem.replace(/([^aeiouy])e([ln])$/, '$1$2'); // regel, regl-er
  }
  // A single t, n or r after e would look like an ending to the next pass: opprett would end as opp.
  if (/ett$/.test(stem) || (stem.length >= 6 && /e(?:nn|rr|ss)$/.test(stem))) {
    return stem;
  }
  return stem.replace(/([^aeiouy])\1([lnr]?)$/, '$1$2'); // rom, romm-et; sykk(e)l, sykl-er
}

function irregular(word: string): string | undefined {
  const whole = IRREGULARS_NORWEGIAN.get(word);
  if (whole !== undefined) {
    return whole;
  }
  const head = HEADS_NORWEGIAN.find((form) => word.endsWith(form) && word.length >= form.length + 3);
  return head === undefined ? undefined : word.slice(0, -head.length) + (IRREGULARS_NORWEGIAN.get(head) ?? head);
}

function step(word: string): string {
  if (word.length <= 2) {
    return word;
  }
  return irregular(word) ?? levelEnding(withoutEnding(word));
}

/**
 * Light stem of a folded Bokmål word (see `fold`). Endings are cut until nothing changes, so that a bare noun that
 * looks inflected (senter, identitet) loses the same letters in all its forms.
 * `stemNorwegian(stemNorwegian(x)) === stemNorwegian(x)`; never throws; any string is accepted.
 */
export function stemNorwegian(word: string): string {
  return untilStable(word, step);
}
