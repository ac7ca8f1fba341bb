import type {Locale} from '../../locales/locales';
import type {Inline} from '../model';

/** Four or more dots on a line, as the templates have them: a place to write on. */
const BLANK = /(…{2,}|_{4,}|\.{6,})/;

/** Text of a page as pieces; in a template the places to write on become blanks. */
export function textPieces(value: string, locale: Locale, inTemplate: boolean): Inline[] {
  const text = bound(value.replace(/\r?\n/g, ' '), locale);
  if (!inTemplate) return text === '' ? [] : [{kind: 'text', text}];
  return text
    .split(BLANK)
    .filter((piece) => piece !== '')
    .map((piece): Inline => (BLANK.test(piece) ? {kind: 'blank'} : {kind: 'text', text: piece}));
}

/** Czech does not end a line with a word of one letter. */
function bound(text: string, locale: Locale): string {
  return locale === 'cs' ? text.replace(/(?<![\p{L}\p{N}])([ksvzouaiKSVZOUAI]) (?=\S)/gu, '$1\u00A0') : text;
}
