import type {Token} from '../../search/tokenize';

/**
 * The word in lower case when it is an ordinary word of its sentence, or null when its capital letter makes it a name:
 * "Dei" inside a sentence, "AF".
 */
export function ordinaryWord(text: string, {text: word, start}: Token): string | null {
  const written = word.normalize('NFC');
  const lower = written.toLowerCase();
  if (written === lower) return lower;
  const capitalised = written.slice(1) === lower.slice(1);
  const beginsSentence = /(?:^|[.!?:…|\u25E6])[\s"'„“‘«(]*$/.test(text.slice(Math.max(0, start - 8), start));
  return capitalised && beginsSentence ? lower : null;
}
