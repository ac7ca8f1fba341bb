import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** `/en/help`, `/nb`, `/cs/blog`: an address that carries its language. */
const PREFIX = /^\/(?:cs|en|nb)(?=[/#]|$)/;

const stripped = (url: string) => url.replace(PREFIX, '').replace(/^(?!\/)/, '/');

/** A link may be broken over so many lines before its address comes. */
const REACH = 5;

/** A link of the site that names a language. */
export const linkOtherLanguage: ModelRule = {
  id: 'link-other-language',
  severity: 'error',
  texts: {
    cs: {
      what: 'Odkaz „{url}“ obsahuje značku jazyka.',
      why: 'Web jazyk doplňuje sám; se značkou by čtenářka skončila v jiném jazyce nebo na prázdné stránce.',
      mend: 'Pište {right}; správný jazyk se přidá sám.',
    },
    en: {
      what: 'The link “{url}” names a language.',
      why: 'The site adds the language itself; with the mark a reader would end in another language or on an empty page.',
      mend: 'Write {right}; the right language is added by itself.',
    },
    nb: {
      what: 'Lenken «{url}» har et språkmerke.',
      why: 'Nettstedet legger til språket selv; med merket ville leseren havne på et annet språk eller på en tom side.',
      mend: 'Skriv {right}; riktig språk kommer av seg selv.',
    },
  },
  example: {wrong: 'See [help](/en/help).', right: 'See [help](/help).'},
  check(model) {
    return model.pages.flatMap(({file, outline}) =>
      outline.links
        .filter(({url}) => PREFIX.test(url))
        .map(({url, line}) => problem(linkOtherLanguage, {file, line}, {url, right: stripped(url)})),
    );
  },
  fix(text, {line, params: {url = '', right = ''}}) {
    const lines = text.split('\n');
    const from = (line ?? 1) - 1;
    const address = new RegExp(`(\\]\\(\\s*<?|\\]:\\s*<?|^\\s*<?)${escaped(url)}(?=[\\s)>]|$)`);
    const at = lines.findIndex((each, index) => index >= from && index < from + REACH && address.test(each));
    if (at === -1) return null;
    lines[at] = lines[at]?.replace(address, (_whole, before: string) => `${before}${right}`) ?? '';
    return lines.join('\n');
  },
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
