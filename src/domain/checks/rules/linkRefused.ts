import {rootedAddress, withAddress} from '../../content/addresses';
import {type RefusalReason, linkForm} from '../../content/links';
import {type Page, pageKey} from '../../content/page';
import type {Localised} from '../../locales/locales';
import {pageKeys} from '../../model/lookup';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** Shown inside the sentence, in all languages at once, because a reason is not a language's word. */
const REASONS: Record<RefusalReason | 'picture', Localised> = {
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
  picture: {
    cs: 'obrázek musí být soubor v static/img',
    en: 'a picture must be a file in static/img',
    nb: 'et bilde må være en fil i static/img',
  },
};

/** Longest address that is shown whole. */
const SHOWN = 80;

/** The root-based address that a relative link to a page means, or undefined when there is no such page. */
function rooted(page: Page, url: string, pages: ReadonlySet<string>): string | undefined {
  const address =
    url.length > SHOWN || /[%\\?@!:]/.test(url) || url.startsWith('/') ? null : rootedAddress(page.path, url);
  const form = address === null ? undefined : linkForm(address);
  return form?.kind === 'page' && pages.has(pageKey({...page, path: form.path})) ? (address ?? undefined) : undefined;
}

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
  example: {
    wrong: '[the group](../groups/self-help-group.md)',
    right: '[the group](/groups/self-help-group.md)',
  },
  fix: (text, {line, params}) =>
    params.rooted && line !== undefined ? withAddress(text, line, params.url ?? '', params.rooted) : null,
  check(model) {
    const pages = pageKeys(model);
    return model.pages.flatMap((page) =>
      page.outline.links.flatMap((link) => {
        const form = linkForm(link.url);
        const noPicture = link.image && form.kind !== 'file';
        if (form.kind !== 'refused' && !noPicture) return [];
        const to = noPicture ? undefined : rooted(page, link.url, pages);
        const reason = REASONS[form.kind === 'refused' ? form.reason : 'picture'];
        return [
          problem(
            linkRefused,
            {file: page.file, line: link.line},
            {
              url: link.url.slice(0, SHOWN),
              reason_cs: reason.cs,
              reason_en: reason.en,
              reason_nb: reason.nb,
              ...(to !== undefined && {rooted: to}),
            },
          ),
        ];
      }),
    );
  },
};
