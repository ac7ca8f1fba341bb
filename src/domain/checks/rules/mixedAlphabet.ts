import {withoutReferences} from '../../content/hiddenCharacters';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** Letters of other alphabets, and Latin ones in the forms of formulas (𝐚) and of East Asian types (ａ). */
const FOREIGN = /(?!\p{Script=Latin}|\p{Script=Common})\p{L}|[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/gu;
const HAS_FOREIGN = new RegExp(FOREIGN.source, 'u');

/** A whole word of letters that look like Latin ones: nobody who writes one of our languages means it. */
const LOOKALIKE =
  /^(?:[аАВеЕіІјЈКМНоОрРсСТуУхХѕЅһԁԛԝ]{3,}|[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ]{3,}|[\u{1D400}-\u{1D7FF}\uFF21-\uFF5A]{2,})$/u;

/** Marks belong to the letter before them. Digits join, so that `pay1al` written with two alphabets is one word. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Units and symbols that begin with a Greek letter which looks like no Latin one: μm, Δt. */
const UNIT = /^[ΔΣΩΦΨΘΛΓΠμσδλφψωθ]\p{Script=Latin}{1,2}$/u;

/** A word whose letters are of two alphabets: it looks like another word. */
export const mixedAlphabet: ModelRule = {
  id: 'mixed-alphabet',
  severity: 'error',
  texts: {
    cs: {
      what: 'Ve slově „{word}“ jsou vedle latinky písmena jiné abecedy: {letters}.',
      why: 'Vypadá to jako obyčejné slovo, ale hledání ho nenajde, čtečka ho přečte špatně a v adrese může vést k podvodníkům.',
      mend: 'Napište celé slovo znovu na klávesnici; neopravujte ho kopírováním.',
    },
    en: {
      what: 'The word “{word}” holds letters of another alphabet beside Latin ones: {letters}.',
      why: 'It looks like an ordinary word, but the search does not find it, a screen reader stumbles, and in an address it may lead to impostors.',
      mend: 'Type the whole word again; do not mend it by copying.',
    },
    nb: {
      what: 'Ordet «{word}» har bokstaver fra et annet alfabet ved siden av de latinske: {letters}.',
      why: 'Det ser ut som et vanlig ord, men søket finner det ikke, en skjermleser leser det feil, og i en adresse kan det føre til svindlere.',
      mend: 'Skriv hele ordet på nytt med tastaturet; ikke rett det ved å kopiere.',
    },
  },
  example: {wrong: 'Persef\u043Ena (the o is a Cyrillic letter)', right: 'Persefona'},
  check(model) {
    return Object.entries(model.texts).flatMap(([file, text]) => {
      if (!HAS_FOREIGN.test(text) && !text.includes('&#')) return [];
      return text.split('\n').flatMap((content, index) =>
        (withoutReferences(content).match(WORD) ?? [])
          .filter((word) => isMixed(word) || LOOKALIKE.test(word))
          .map((word) => {
            const letters = [...new Set(word.match(FOREIGN) ?? [])].map(named).slice(0, 5).join(', ');
            return problem(mixedAlphabet, {file, line: index + 1}, {word: word.slice(0, 40), letters});
          }),
      );
    });
  },
};

function isMixed(word: string): boolean {
  return HAS_FOREIGN.test(word) && /\p{Script=Latin}/u.test(word) && !UNIT.test(word);
}

function named(letter: string): string {
  return `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
