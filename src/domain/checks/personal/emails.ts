import type {Hit, Scan} from './scan';

const ADDRESS = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}(?!\p{L})/gu;
/** Written so that machines do not see it: "jana (at) centrum.cz", "jana zavináč centrum tečka cz". */
const HIDDEN =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}\s?(?:[([{]\s?(?:at|zavináč|krøllalfa|@)\s?[)\]}]|\szavináč\s|\skrøllalfa\s)\s?[\p{L}\d-]{1,63}\s?(?:\.|[([{]\s?(?:dot|tečka|punkt|prikk)\s?[)\]}]|\s(?:dot|tečka|punktum|punkt|prikk)\s)\s?\p{L}{2,24}/giu;

/** What every half hidden address holds, word for word out of the pattern: most texts have none and are not searched. */
const MAY_HIDE = /[([{]\s?(?:at|zavináč|krøllalfa|@)\s?[)\]}]|\szavináč\s|\skrøllalfa\s/iu;

/** Finds e-mail addresses, plain and half hidden. */
export function emails({text}: Scan): Hit[] {
  const plain = text.includes('@') ? [...text.matchAll(ADDRESS)] : [];
  const hidden = MAY_HIDE.test(text) ? [...text.matchAll(HIDDEN)] : [];
  return [...plain, ...hidden].map(({index}) => ({kind: 'email', index, sure: true}));
}
