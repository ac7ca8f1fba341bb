import {type RefusalReason, linkForm} from '../../content/links';
import type {Localised} from '../../locales/locales';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** Shown inside the sentence, in all languages at once, because a reason is not a language's word. */
const REASONS: Record<RefusalReason, Localised> = {
  scheme: {cs: 'povoleno je jen https://', en: 'only https:// is allowed', nb: 'bare https:// er tillatt'},
  relative: {
    cs: 'adresa musí začínat lomítkem',
    en: 'the address must begin with a slash',
    nb: 'adressen må begynne med en skråstrek',
  },
  characters: {
    cs: 'nepovolený znak v adrese',
    en: 'a character that is not allowed',
    nb: 'et tegn som ikke er tillatt',
  },
  outside: {
    cs: 'adresa míří mimo složku webu',
    en: 'the address leaves the site folder',
    nb: 'adressen peker ut av nettstedets mappe',
  },
};

/** A link or picture address of a form that is not allowed. */
export const linkRefused: ModelRule = {
  id: 'link-refused',
  severity: 'error',
  texts: {
    cs: {
      what: 'Adresa „{url}“ není povolena: {reason_cs}.',
      why: 'Takové adresy mohou spustit kód, vynést soubory počítače na web, nebo se rozbijí při překladu.',
      mend: 'Pište https://…, stránku jako /slozka/stranka.md, obrázek jako /img/obrazek.png (soubor v static/img).',
    },
    en: {
      what: 'The address “{url}” is not allowed: {reason_en}.',
      why: 'Such addresses can run code, carry the machine’s files into the site, or break in translation.',
      mend: 'Write https://…, a page as /folder/page.md, a picture as /img/picture.png (a file in static/img).',
    },
    nb: {
      what: 'Adressen «{url}» er ikke tillatt: {reason_nb}.',
      why: 'Slike adresser kan kjøre kode, ta maskinens filer med til nettstedet eller slutte å virke i oversettelser.',
      mend: 'Skriv https://…, en side som /mappe/side.md, et bilde som /img/bilde.png (en fil i static/img).',
    },
  },
  check(model) {
    return model.pages.flatMap((page) =>
      page.outline.links.flatMap((link) => {
        const form = linkForm(link.url);
        const externalPicture = link.image && form.kind === 'external';
        if (form.kind !== 'refused' && !externalPicture) return [];
        const reason = REASONS[form.kind === 'refused' ? form.reason : 'outside'];
        return [
          problem(
            linkRefused,
            {file: page.file, line: link.line},
            {
              url: link.url.slice(0, 80),
              reason_cs: reason.cs,
              reason_en: reason.en,
              reason_nb: reason.nb,
            },
          ),
        ];
      }),
    );
  },
};
