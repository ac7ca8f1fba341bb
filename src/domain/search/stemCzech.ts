import {IRREGULARS_CZECH} from './irregularsCzech';
import {longestFirst, untilStable} from './wordTable';

/** A syllable needs one of these; in Czech r and l can carry it too (krk, vlk). */
const SYLLABLE = /[aeiouyrl]/;

const MIN_STEM = 3;

/**
 * Endings of folded Czech, from the declension tables of school grammar: nouns (pán, hrad, muž, stroj, předseda,
 * žena, růže, píseň, kost, město, moře, kuře, stavení), adjectives (mladý, jarní), their dual in -ma and comparative.
 * Verbs are left to the weaker root tier (derivation.ts), since their endings look like those of nouns.
 */
const ENDINGS = longestFirst(`
  ejsiho ejsimu ejsich ejsimi ejsim ejsi
  atech atum ata aty at
  eho emu iho imu ymi imi yma ima ama ema ych ich ach ech ami emi ovi ove
  uv um em im ym am ou mi ej
  a e i o u y
`);

/** Endings after which a soft comparative (mlad-š-í) may stand. */
const SOFT_ADJECTIVE = new Set(['i', 'iho', 'imu', 'im', 'imi', 'ich']);

function withoutSuperlative(word: string): string {
  return word.length >= 9 && word.startsWith('nej') && /(ejsi|si)[a-z]{0,3}$/.test(word) ? word.slice(3) : word;
}

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    const rest = word.slice(0, word.length - ending.length);
    if (word.endsWith(ending) && rest.length >= MIN_STEM && SYLLABLE.test(rest)) {
      return SOFT_ADJECTIVE.has(ending) && rest.length > 4 && /[^aeiouy]s$/.test(rest) ? rest.slice(0, -1) : rest;
    }
  }
  return word;
}

/** Relational -ov- (skupin-ov-ý) and the possessive: the same search for a reader. */
function withoutRelational(word: string): string {
  return word.length >= 6 && word.endsWith('ov') ? word.slice(0, -2) : word;
}

/**
 * Undoes what endings do to the consonants before them, in the direction that every form can take: ruka, ruce,
 * ručně → k; noha, noze → h; rodič → k. Then drops the fleeting e of matka, matek; středisko, středisek.
 */
export function levelConsonants(word: string): string {
  let stem = word;
  if (/(?:ck|cc|ct)$/.test(stem)) {
    stem = `${stem.slice(0, -2)}k`;
  } else if (stem.length > MIN_STEM && stem.endsWith('c')) {
    stem = `${stem.slice(0, -1)}k`;
  } else if (stem.length > MIN_STEM && /[zg]$/.test(stem)) {
    stem = `${stem.slice(0, -1)}h`;
  }
  return stem.length > 3 && /[^aeiouy]e[^aeiouy]$/.test(stem) ? stem.slice(0, -2) + stem.slice(-1) : stem;
}

function step(word: string): string {
  const irregular = IRREGULARS_CZECH.get(word);
  if (irregular !== undefined) {
    return irregular;
  }
  if (word.length < MIN_STEM) {
    return word;
  }
  // All endings go before consonants are levelled: else problém-em would lose its fleeting-looking e, problém not.
  return levelConsonants(untilStable(withoutSuperlative(word), (part) => withoutRelational(withoutEnding(part))));
}

/**
 * Light stem of a folded Czech word (see `fold`): forms of one word meet, different words should not. A bare noun
 * can end in what looks like a case ending (problém, seznam); cutting until nothing changes cuts it in every form
 * alike. `stemCzech(stemCzech(x)) === stemCzech(x)`; never throws; any string is accepted.
 */
export function stemCzech(word: string): string {
  return untilStable(word, step);
}
