import type {Locale} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import {routes} from '../model/routes';
import {type Entry, typeset} from '../references/csl/typeset';
import {entryId} from '../references/entryId';
import type {Reference} from '../references/reference';

/** A piece of a listed source; `lang` only where it is in another language than the words around it. */
export interface ReferencePart {
  readonly text: string;
  /** Set on the title, which is in the source's own language. */
  readonly lang?: string;
}

/** A source as it is listed. */
export interface ReferenceView {
  readonly key: string;
  readonly parts: readonly ReferencePart[];
  readonly url: string | null;
}

/** A citation in the text: what it is called and where its entry stands. */
export interface CitationView {
  readonly key: string;
  readonly label: string;
  readonly href: string;
}

/** Sources as one page cites them. */
export interface Citations {
  /** Citations of these sources, each once, unknown ones left out. */
  of(keys: readonly string[]): CitationView[];
  readonly list: readonly ReferenceView[];
}

/**
 * Sets the sources of a page.
 * @param withList whether the page ends with their list; where it does not, a citation leads to the page of all sources
 */
export function citations(model: SiteModel, keys: readonly string[], locale: Locale, withList = true): Citations {
  const {entries, labels} = typeset(model.references, keys, locale);
  return {
    of: (cited) =>
      [...new Set(cited)].flatMap((key) => {
        const name = labels.get(key);
        return name === undefined ? [] : [{key, label: name, href: withList ? `#${entryId(key)}` : routes.source(key)}];
      }),
    list: viewsOf(model, entries),
  };
}

/** The sources with these keys as a list, by author and year; unknown keys are left out. */
export function referenceViews(model: SiteModel, keys: readonly string[], locale: Locale): ReferenceView[] {
  return viewsOf(model, typeset(model.references, keys, locale).entries);
}

/** Keys of all sources, in the order in which their list is always asked for: it is set once and remembered. */
export function allKeys({references}: Pick<SiteModel, 'references'>): string[] {
  return Object.keys(references).sort();
}

function viewsOf({references}: Pick<SiteModel, 'references'>, entries: readonly Entry[]): ReferenceView[] {
  return entries.flatMap(({key, parts}) => {
    const reference = references[key];
    if (!reference) return [];
    return [
      {
        key,
        parts: parts.map(({text, title}) => (title ? {text, lang: reference.language} : {text})),
        url: addressOf(reference),
      },
    ];
  });
}

/** A DOI stays when a page moves. */
function addressOf({DOI, URL}: Reference): string | null {
  return DOI ? `https://doi.org/${DOI}` : (URL ?? null);
}
