import {LOCALES, type Locale} from '../domain/locales/locales';
import type {SiteModel} from '../domain/model/siteModel';
import {type Typeset, rememberTypeset, typeset} from '../domain/references/csl/typeset';
import {allKeys} from '../domain/views/references';
import {Memory} from './memory';

/** The list of all sources in each language. */
export type SourceLists = Readonly<Record<Locale, Typeset>>;

const PLACE = {file: '.cache/sources.bin', code: ['src/domain']};

/** The list of all sources in each language. */
export function sourceLists(model: SiteModel): SourceLists {
  const list = (locale: Locale) => typeset(model.references, allKeys(model), locale);
  return {cs: list('cs'), en: list('en'), nb: list('nb')};
}

/** Tells what is known of a model that was written down and read again. */
export function rememberSourceLists(model: SiteModel, lists: SourceLists): void {
  for (const locale of LOCALES) rememberTypeset(model.references, allKeys(model), locale, lists[locale]);
}

/** Sets the lists of all sources, unless an earlier build has set the same: two hundred in three languages take a second. */
export function recallSourceLists(root: string, model: SiteModel): void {
  const memory = new Memory<SourceLists>(root, PLACE);
  const records = JSON.stringify(model.references);
  const known = memory.recall('all', records);
  if (known) rememberSourceLists(model, known);
  else memory.keep('all', records, sourceLists(model));
  memory.write();
}
