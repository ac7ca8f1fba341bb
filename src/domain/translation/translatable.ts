import {NEXT_EDITION, type Page, pageKey} from '../content/page';
import {DEFAULT_LOCALE, LOCALES, type Locale} from '../locales/locales';
import {RECORD_KINDS, type RecordKind, type SiteModel} from '../model/siteModel';
import {recordStem, stemOf} from './pinPlace';
import {sectionsOfRecord, sourceLocaleOfRecord} from './recordSections';
import {type Section, sectionsOfPage} from './sections';

/** A page or a record with its texts in the languages that it has. */
export interface Translatable {
  /** Names it everywhere in this folder: `next/groups/evening`, `2016/index`, `blog/2016-08-01-x`, `records/concepts/x`. */
  readonly stem: string;
  readonly kind: 'page' | 'record';
  /** What it is listed and counted with: an edition's name, `blog`, `concepts` … */
  readonly group: string;
  /** Folder inside the group (`groups`), or '' at its top. */
  readonly folder: string;
  /** Path inside the group: `groups/evening`; a record's id. */
  readonly path: string;
  /** Language in which it was written. */
  readonly source: Locale;
  readonly versions: Readonly<Partial<Record<Locale, Version>>>;
}

/** One language of it. */
export interface Version {
  readonly file: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Every page: the edition in preparation, the editions that are out (newest first), news; each by path. */
export function translatablePages(model: Pick<SiteModel, 'pages' | 'editions'>): Translatable[] {
  const byKey = new Map<string, Page[]>();
  for (const page of model.pages) {
    const key = pageKey(page);
    byKey.set(key, [...(byKey.get(key) ?? []), page]);
  }
  const order = [NEXT_EDITION, ...model.editions.map(({id}) => id)];
  const rank = ({group}: Translatable) => (order.includes(group) ? order.indexOf(group) : order.length);
  return [...byKey.values()]
    .flatMap((pages) => ofPage(pages) ?? [])
    .sort(
      (a, b) =>
        rank(a) - rank(b) || compare(a.group, b.group) || compare(a.folder, b.folder) || compare(a.path, b.path),
    );
}

function ofPage(pages: readonly Page[]): Translatable | null {
  const [any] = pages;
  if (!any) return null;
  const {stem, group} = stemOf(any);
  // The file in docs/ or blog/ decides: it is the one that always exists.
  const said = (pages.find(({locale}) => locale === DEFAULT_LOCALE) ?? any).frontMatter.source_locale;
  return {
    stem,
    kind: 'page',
    group,
    folder: any.path.includes('/') ? any.path.slice(0, any.path.lastIndexOf('/')) : '',
    path: any.path,
    source: said ?? DEFAULT_LOCALE,
    versions: Object.fromEntries(
      pages.map((page) => [
        page.locale,
        {
          file: page.file,
          title: page.frontMatter.title,
          // Cutting a page means parsing it, which many who ask for a list of pages do not need.
          get sections() {
            return sectionsOfPage(page);
          },
        },
      ]),
    ),
  };
}

const known = new WeakMap<object, readonly Translatable[]>();

/** Every record that has words, by kind and id. Put together once for each model. */
export function translatableRecords(model: Pick<SiteModel, RecordKind | 'sources'>): readonly Translatable[] {
  const before = known.get(model);
  if (before) return before;
  const records = recordsOf(model);
  known.set(model, records);
  return records;
}

function recordsOf(model: Pick<SiteModel, RecordKind | 'sources'>): Translatable[] {
  return RECORD_KINDS.flatMap((kind) =>
    Object.entries(model[kind])
      .sort(([a], [b]) => compare(a, b))
      .map(([id, record]) => {
        const file = model.sources[`${kind}/${id}`]?.file ?? `data/${kind}/${id}.yml`;
        return {
          stem: recordStem(kind, id),
          kind: 'record' as const,
          group: kind,
          folder: '',
          path: id,
          source: sourceLocaleOfRecord(record, DEFAULT_LOCALE),
          versions: Object.fromEntries(
            LOCALES.map((locale) => {
              const sections = sectionsOfRecord(record, locale);
              return [locale, {file, title: sections[0]?.lines[0] ?? id, sections}];
            }),
          ),
        };
      }),
  );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
