import type {Locale} from '../../locales/locales';
import type {SiteModel} from '../../model/siteModel';
import {citations} from '../../views/references';

/** An entry of a list of sources, in pieces; `lang` where a piece is in another language than the list. */
export interface SourceEntry {
  readonly key: string;
  readonly parts: readonly {readonly text: string; readonly lang?: string}[];
  readonly url: string | null;
}

/** Sources as one document cites them. */
export interface Cited {
  /** What a source is called in the text; undefined where there is no such source. */
  label(key: string): string | undefined;
  readonly entries: readonly SourceEntry[];
}

/** Sets the sources of a document, as the site's pages set theirs. */
export function citedSources(model: SiteModel, keys: readonly string[], locale: Locale): Cited {
  const {of, list} = citations(model, keys, locale);
  return {label: (key) => of([key])[0]?.label, entries: list};
}
