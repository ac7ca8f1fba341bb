import {SHARED_KEYS} from '../../content/frontMatter';
import {keyLines, withKeyLines} from '../../content/frontMatterLines';
import {pageKey} from '../../content/page';
import {DEFAULT_LOCALE} from '../../locales/locales';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A translation whose shared keys differ from those of its source. */
export const frontMatterMismatch: ModelRule = {
  id: 'front-matter-mismatch',
  severity: 'error',
  texts: {
    cs: {
      what: 'Klíč „{key}“ se liší od české stránky {source}.',
      why: 'Adresa, témata a zdroje musí být ve všech jazycích stejné, jinak překlad vypadne z témat nebo z nabídky jazyků.',
      mend: 'Opište řádek „{key}“ z {source}.',
    },
    en: {
      what: 'The key “{key}” differs from the Czech page {source}.',
      why: 'Address, topics and sources must be equal in all languages, or the translation drops out of topics or the language menu.',
      mend: 'Copy the line “{key}” from {source}.',
    },
    nb: {
      what: 'Nøkkelen «{key}» er en annen enn på den tsjekkiske siden {source}.',
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
    const sources = new Map(
      model.pages.filter((page) => page.locale === DEFAULT_LOCALE).map((page) => [pageKey(page), page]),
    );
    return model.pages.flatMap((page) => {
      const source = sources.get(pageKey(page));
      if (!source || page.locale === DEFAULT_LOCALE) return [];
      const own: Record<string, unknown> = page.frontMatter;
      const theirs: Record<string, unknown> = source.frontMatter;
      return SHARED_KEYS.filter((key) => JSON.stringify(own[key]) !== JSON.stringify(theirs[key])).map((key) =>
        problem(
          frontMatterMismatch,
          {file: page.file, line: page.lines[key]},
          {
            key,
            source: source.file,
            // For the fix: the key's lines as they stand in the source, none when it lacks the key.
            lines: keyLines(model.texts[source.file] ?? '', key) ?? '',
          },
        ),
      );
    });
  },
};
