import {LOCALES, type Locale} from '../../locales/locales';
import {type SiteModel, placeOfRecord} from '../../model/siteModel';
import type {Passage} from './passages';

/** Fields that hold names and labels: a label may be an old or a wrong word on purpose, so that a search finds it. */
const NAMES = new Set(['prefLabel', 'altLabel', 'hiddenLabel', 'name', 'nameIn', 'formerNames']);

/** Texts in three languages of every record, without names and labels. */
export function recordTexts(model: SiteModel): Passage[] {
  const {concepts, organisations, helplines, visits, findings, figures, events} = model;
  const kinds = {concepts, organisations, helplines, visits, findings, figures, events};
  const records = Object.entries(kinds).flatMap(([kind, all]) =>
    Object.entries(all).flatMap(([id, record]) => textsIn(model, `${kind}/${id}`, '', record)),
  );
  return [...records, ...model.editions.flatMap((edition) => textsIn(model, 'editions', edition.id, edition))];
}

function textsIn(model: SiteModel, record: string, path: string, value: unknown): Passage[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (isLocalised(value)) {
    return LOCALES.map((locale) => {
      const {file, line} = placeOfRecord(model, record, inner(locale));
      return {file, locale, section: inner(locale), pieces: [{text: value[locale], role: 'own', line: line ?? 1}]};
    });
  }
  return Object.entries(value).flatMap(([key, child]) =>
    NAMES.has(key) ? [] : textsIn(model, record, inner(key), child),
  );
}

function isLocalised(value: object): value is Record<Locale, string> {
  return LOCALES.every((locale) => typeof (value as Record<string, unknown>)[locale] === 'string');
}
