import type {Problem} from '../checks/problem';
import {NEXT_EDITION, type Page} from '../content/page';
import {LOCALES, type Locale, type Localised, localePrefix} from '../locales/locales';
import {docPath, newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';

/** A page or record whose text differs between two trees. */
export interface TextChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly file: string;
  readonly title: string | null;
  /** Addresses at which it can be looked at in the built preview. */
  readonly previews: readonly string[];
}

/** Pages and records that `head` adds, changes or removes. */
export function textChanges(base: SiteModel, head: SiteModel): TextChange[] {
  const files = [...new Set([...Object.keys(base.texts), ...Object.keys(head.texts)])].sort();
  const pages = new Map([...base.pages, ...head.pages].map((page) => [page.file, page]));
  return files.flatMap((file): TextChange[] => {
    const before = Object.hasOwn(base.texts, file) ? base.texts[file] : undefined;
    const after = Object.hasOwn(head.texts, file) ? head.texts[file] : undefined;
    if (before === after) return [];
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const title = pages.get(file)?.frontMatter.title ?? null;
    return [{kind, file, title, previews: kind === 'removed' ? [] : previewsOf(head, file)}];
  });
}

/** Where the text of a file is shown, as addresses of the site. */
export function previewsOf(model: SiteModel, file: string): string[] {
  const page = model.pages.find((other) => other.file === file);
  if (page) return [`${localePrefix(page.locale)}${routeOfPage(page, newestEdition(model))}`];
  const route = routeOfRecord(model, file);
  return route === null ? [] : LOCALES.map((locale) => `${localePrefix(locale)}${route}`);
}

function routeOfPage({collection, edition, path, frontMatter}: Page, newest: string): string {
  return collection === 'blog'
    ? routes.newsItem(frontMatter.slug ?? path)
    : docPath({edition: edition ?? NEXT_EDITION, path, slug: frontMatter.slug}, newest);
}

function routeOfRecord(model: SiteModel, file: string): string | null {
  if (file === 'data/references.yml') return routes.sources;
  const [, kind, id = ''] = /^data\/([a-z]+)\/([^/]+)\.yml$/.exec(file) ?? [];
  switch (kind) {
    case 'concepts':
      return Object.hasOwn(model.concepts, id) && model.concepts[id]?.topic ? routes.topic(id) : routes.term(id);
    case 'organisations':
      return routes.partner(id);
    case 'helplines':
      return routes.help;
    case 'visits':
      return routes.visit(id);
    case 'events':
      return `${routes.events}#${id}`;
    case 'findings':
      return Object.hasOwn(model.findings, id) ? routes.visit(model.findings[id]?.visit ?? '') : null;
    default:
      return null;
  }
}

/** What the summary needs of a translation state (`TextState` of `domain/translation` has more). */
export interface ComparableText {
  readonly stem: string;
  readonly titles: Readonly<Partial<Localised>>;
  readonly locales: Localised<{
    readonly state: State;
    readonly sections: readonly {readonly id: string; readonly heading: string}[];
  }>;
}

export type State = 'source' | 'current' | 'outdated' | 'not-translated' | 'source-missing';

/** A translation that is better or worse off than before. */
export interface StateChange {
  readonly stem: string;
  readonly locale: Locale;
  readonly title: string | null;
  /** null for a text that is new. */
  readonly before: State | null;
  readonly after: State;
  /** Headings of the sections that a translator should look at now. */
  readonly sections: readonly string[];
}

/** Translations whose state, or whose sections to catch up with, `head` changes. Removed texts are not among them. */
export function stateChanges(base: readonly ComparableText[], head: readonly ComparableText[]): StateChange[] {
  const earlier = new Map(base.map((text) => [text.stem, text]));
  return head.flatMap((text) =>
    LOCALES.flatMap((locale): StateChange[] => {
      const after = text.locales[locale];
      const before = earlier.get(text.stem)?.locales[locale];
      const same = before && before.state === after.state && ids(before) === ids(after);
      if (same || (!before && after.state === 'source')) return [];
      const title = text.titles[locale] ?? Object.values(text.titles)[0] ?? null;
      const sections = after.sections.map(({heading}) => heading);
      return [{stem: text.stem, locale, title, before: before?.state ?? null, after: after.state, sections}];
    }),
  );
}

function ids({sections}: {readonly sections: readonly {readonly id: string}[]}): string {
  return JSON.stringify(sections.map(({id}) => id));
}

/** Problems that `head` has and `base` had not, wherever in their file they stand now; the rest is counted. */
export function newProblems(base: readonly Problem[], head: readonly Problem[]): {fresh: Problem[]; old: number} {
  const key = ({rule, file, params}: Problem) => JSON.stringify([rule, file, params]);
  const known = new Map<string, number>();
  for (const found of base) known.set(key(found), (known.get(key(found)) ?? 0) + 1);
  const fresh = head.filter((found) => {
    const left = known.get(key(found)) ?? 0;
    known.set(key(found), left - 1);
    return left <= 0;
  });
  return {fresh, old: head.length - fresh.length};
}
