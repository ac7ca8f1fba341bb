import {tokenize, wordsIn} from '../../search/tokenize';
import {problem} from '../problem';
import type {ModelRule} from '../rule';
import {bokmalFor} from '../text/norwegianWords';
import {lineAt, ownWords, passagesOf} from '../text/passages';
import {remembered} from '../../search/remembered';
import {ordinaryWord} from '../text/writtenWord';

/** A Danish, Nynorsk or Swedish word form in a Bokmål text. */
export const norwegianForms: ModelRule = {
  id: 'norwegian-forms',
  severity: 'error',
  texts: {
    cs: {
      what: '„{found}“ není bokmål ({language}).',
      why: 'Norské stránky jsou v bokmålu; dánské a nynorské tvary se tam dostanou ze zdrojů a působí jako nedbalý překlad.',
      mend: 'Napište „{right}“. Je-li to název nebo citace, dejte ho do uvozovek «…».',
    },
    en: {
      what: '“{found}” is not Bokmål ({language}).',
      why: 'The Norwegian pages are in Bokmål; Danish and Nynorsk forms slip in from sources and look like a careless translation.',
      mend: 'Write “{right}”. If it is a title or a quotation, put it in quotation marks «…».',
    },
    nb: {
      what: '«{found}» er ikke bokmål ({language}).',
      why: 'De norske sidene er på bokmål; danske og nynorske former kommer inn fra kildene og ser ut som slurv.',
      mend: 'Skriv «{right}». Er det en tittel eller et sitat, setter du det i anførselstegn «…».',
    },
  },
  example: {wrong: 'Gruppen er ikkje behandling mot overgreb.', right: 'Gruppen er ikke behandling mot overgrep.'},
  check(model) {
    const mayBeForeign = remembered((word) => bokmalFor(word.normalize('NFC').toLowerCase()) !== null);
    return passagesOf(model)
      .filter(({locale}) => locale === 'nb')
      .flatMap((passage) => {
        const text = ownWords(passage, 'no-terms');
        // Whether a word is a name depends on where it stands; most texts hold no such word at all.
        if (!wordsIn(text).some(mayBeForeign)) return [];
        return tokenize(text).flatMap((token) => {
          const word = ordinaryWord(text, token);
          const form = word === null ? null : bokmalFor(word);
          if (!form) return [];
          const place = {file: passage.file, line: lineAt(passage, token.start)};
          return [problem(norwegianForms, place, {found: token.text, ...form})];
        });
      });
  },
};
