import {levelConsonants} from './stemCzech';
import {longestFirst} from './wordTable';

/**
 * What derives Czech nouns, adjectives and verbs from one another, on stems: násil-í, násil-n-ý; terapeut,
 * terapeut-ick-ý; zakl-ad-at, zakl-ád-ání; mlčenliv-ost. Longest first; two layers are taken off at most.
 */
const AFFIXES = longestFirst(`
  ovatel ovan ovat ovac ovav ovsk ensk enstv itel atel stv ctv ik ost ouk nout nut
  sk uj ij av en an in it at et il al el ov
`);

/** Single letters are affixes only after a consonant: násil-n-ý, skupin-k-a and (sdíl-e-t) sdílt, but not svépomoc. */
const SHORT_AFFIX = /[^aeiouy][nklt]$/;

const MIN_ROOT = 4;
const LAYERS = 2;

/**
 * Derivational root of a Czech stem (the value of `stemCzech`), for the weaker tier of search: two words that share
 * it are related, not the same. Never throws.
 */
export function rootCzech(stem: string): string {
  let root = stem;
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const affix = AFFIXES.find((ending) => root.endsWith(ending) && root.length - ending.length >= MIN_ROOT);
    const short = SHORT_AFFIX.test(root) && root.length > MIN_ROOT ? 1 : 0;
    if (affix === undefined && short === 0) {
      break;
    }
    root = root.slice(0, -(affix?.length ?? short));
  }
  return levelConsonants(root);
}
