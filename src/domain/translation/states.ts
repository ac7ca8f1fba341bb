import {LOCALES, type Locale, type Localised} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import {type Exists, linkKnowledge} from './linkMoves';
import type {Pins} from './pin';
import {type PinOwners, pinOwners} from './pinOwners';
import {NEWS, pinFile} from './pinPlace';
import {type Earlier, type LocaleState, stateOf} from './state';
import {type Translatable, translatablePages, translatableRecords} from './translatable';

/** A page or record and where each of its languages stands. */
export interface TextState extends Pick<Translatable, 'stem' | 'kind' | 'group' | 'folder' | 'path' | 'source'> {
  /** Title in each language that it has. */
  readonly titles: Readonly<Partial<Localised>>;
  readonly locales: Localised<LocaleState>;
}

/** States of all texts of a site. */
export interface SiteStates {
  readonly pages: readonly TextState[];
  readonly records: readonly TextState[];
}

/** By model: every page of a build asks, and to answer takes reading all texts by section. */
const known = new WeakMap<SiteModel, {-readonly [kind in keyof SiteStates]?: SiteStates[kind]}>();

/** Tells what is known of a model that was written down and read again. */
export function rememberStates(model: SiteModel, states: SiteStates): void {
  known.set(model, {...states});
}

function knownStates(model: SiteModel, pins: Pins, kind: keyof SiteStates): readonly TextState[] {
  const texts = kind === 'pages' ? translatablePages : translatableRecords;
  if (pins !== model.pins) return statesOf(model, pins, texts(model));
  const states = known.get(model) ?? {};
  known.set(model, states);
  return (states[kind] ??= statesOf(model, pins, texts(model)));
}

/** States of all pages, in the order in which they are listed. */
export function translationStates(model: SiteModel, pins: Pins): readonly TextState[] {
  return knownStates(model, pins, 'pages');
}

/** States of all records. */
export function recordStates(model: SiteModel, pins: Pins): readonly TextState[] {
  return knownStates(model, pins, 'records');
}

function statesOf(model: SiteModel, pins: Pins, texts: readonly Translatable[]): TextState[] {
  const owners = pinOwners(model, pins);
  const knowledge = linkKnowledge(model);
  return texts.map((text) => {
    const exists = knowledge(placeOfText(text));
    const state = (locale: Locale) => localeState(text, locale, owners, pins, exists);
    return {
      stem: text.stem,
      kind: text.kind,
      group: text.group,
      folder: text.folder,
      path: text.path,
      source: text.source,
      titles: titlesOf(text),
      locales: {cs: state('cs'), en: state('en'), nb: state('nb')},
    };
  });
}

function titlesOf({versions}: Translatable): Partial<Localised> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const title = versions[locale]?.title;
      return title === undefined ? [] : [[locale, title]];
    }),
  );
}

function localeState(text: Translatable, locale: Locale, owners: PinOwners, pins: Pins, exists: Exists): LocaleState {
  const own = pinFile(text.stem, locale);
  const adopted = owners.adopted.get(own);
  const state = stateOf(text, locale, earlier(pins, adopted?.file ?? own), exists);
  return adopted && state.state !== 'source' ? {...state, renamedFrom: adopted.stem} : state;
}

/** What was decided earlier, by the pin's file. */
export function earlier(pins: Pins, file: string): Earlier {
  if (pins.damaged.includes(file)) return 'damaged';
  return Object.hasOwn(pins.pins, file) ? (pins.pins[file] ?? 'none') : 'none';
}

function placeOfText({group}: Translatable): {collection: 'docs' | 'blog'; edition: string | null} {
  return group === NEWS ? {collection: 'blog', edition: null} : {collection: 'docs', edition: group};
}
