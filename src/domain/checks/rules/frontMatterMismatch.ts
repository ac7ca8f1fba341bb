import {SHARED_KEYS} from '../../content/frontMatter';
import {keyLines, withKeyLines} from '../../content/frontMatterLines';
import {type Page, pageKey} from '../../content/page';
import {DEFAULT_LOCALE} from '../../locales/locales';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A translation whose shared keys differ from those of its source. */
export const frontMatterMismatch: ModelRule = {
  id: 'front-matter-mismatch',
  severity: 'error',
  texts: {
    cs: {
      what: 'Klíč „{key}“ se liší od výchozí stránky {source}.',
      why: 'Adresa, témata a zdroje musí být ve všech jazycích stejné, jinak překlad vypadne z témat nebo z nabídky jazyků.',
      mend: 'Opište řádek „{key}“ z {source}.',
    },
    en: {
      what: 'The key “{key}” differs from the source page {source}.',
      why: 'Address, topics and sources must be equal in all languages, or the translation drops out of topics or the language menu.',
      mend: 'Copy the line “{key}” from {source}.',
    },
    nb: {
      what: 'Nøkkelen «{key}» er en annen enn på kildesiden {source}.',
      why: 'Adresse, temaer og kilder må være like på alle språk, ellers faller oversettelsen ut av temaer eller språkmeny.',
      mend: 'Kopier linjen «{key}» fra {source}.',
    },
  },
  example: {
    wrong: '(i18n/nb/…/evening.md)\ntopics: [selvhjelp]',
    right: '(docs/…/evening.md, i18n/nb/…/evening.md)\ntopics: [self-help]',
  },
  fix: (text, {params}) => withKeyLines(text, params.key ?? '', params.lines ?? ''),
  check(model) {
    const byKey = new Map<string, Page[]>();
    for (const page of model.pages) byKey.set(pageKey(page), [...(byKey.get(pageKey(page)) ?? []), page]);
    return [...byKey.values()].flatMap((versions) => {
      const czech = versions.find(({locale}) => locale === DEFAULT_LOCALE);
      if (!czech) return [];
      // The file that always exists says in which language the page was written, and that page says everything else.
      const written = versions.find(({locale}) => locale === czech.frontMatter.source_locale) ?? czech;
      const sourceOf = (key: string) => (key === 'source_locale' ? czech : written);
      return versions.flatMap((page) =>
        SHARED_KEYS.filter((key) => valueOf(page, key) !== valueOf(sourceOf(key), key)).map((key) => {
          const source = sourceOf(key);
          // For the fix: the key's lines as they stand in the source, none when it lacks the key.
          const lines = keyLines(model.texts[source.file] ?? '', key) ?? '';
          const place = {file: page.file, line: page.lines[key]};
          return problem(frontMatterMismatch, place, {key, source: source.file, lines});
        }),
      );
    });
  },
};

function valueOf(page: Page, key: string): string | undefined {
  return JSON.stringify((page.frontMatter as unknown as Record<string, unknown>)[key]);
}
