import {placeOf} from '../content/places';
import {LOCALES, type Locale} from '../locales/locales';
import {unreadIds} from '../model/lookup';
import {RECORD_KINDS, type SiteModel} from '../model/siteModel';
import type {Pin, Pins} from './pin';
import {familyOf, pinFile, pinPlaceOf, recordStem, stemOf} from './pinPlace';
import {type Translatable, translatablePages, translatableRecords} from './translatable';

export interface Orphan {
  readonly file: string;
  readonly stem: string;
  readonly locale: Locale;
}

export interface PinOwners {
  /** A translation without a pin of its own (by the file it would have) -> the pin that it had under its old name. */
  readonly adopted: ReadonlyMap<string, Orphan>;
  /** Pins without a translation, which nobody has adopted. */
  readonly orphans: readonly Orphan[];
}

/** A renamed page keeps at least half of its sections word for word, or it is another page. */
const KEPT = 0.5;

/**
 * Whose pins are whose. A pin follows a page that was renamed: a translation without a pin takes the orphan of its own
 * edition and language whose pinned sections its source still has. Nothing is decided by this; the tool moves
 * the file at the next `--accept` or `--tidy`.
 */
export function pinOwners(model: SiteModel, pins: Pins): PinOwners {
  const texts = [...translatablePages(model), ...translatableRecords(model)];
  const owned = new Set([
    ...texts.flatMap(({stem, source, versions}) =>
      LOCALES.filter((locale) => locale !== source && versions[locale]).map((locale) => pinFile(stem, locale)),
    ),
    ...unreadPins(model),
  ]);
  const orphans = Object.keys(pins.pins)
    .filter((file) => !owned.has(file))
    .sort()
    .flatMap((file) => {
      const place = pinPlaceOf(file);
      return place ? [{file, ...place}] : [];
    });
  const adopted = new Map<string, Orphan>();
  const taken = new Set<Orphan>();
  const candidates = orphans.flatMap((orphan) => heirs(orphan, texts, pins)).sort((a, b) => b.kept - a.kept);
  for (const {orphan, file} of candidates) {
    if (taken.has(orphan) || adopted.has(file)) continue;
    adopted.set(file, orphan);
    taken.add(orphan);
  }
  return {adopted, orphans: orphans.filter((orphan) => !taken.has(orphan))};
}

/** Pins of texts that are there and cannot be read: their own problems say so, and the pins wait for them. */
function unreadPins(model: SiteModel): string[] {
  const pages = model.problems.flatMap(({file}) => placeOf(file) ?? []);
  const records = RECORD_KINDS.flatMap((kind) => unreadIds(model, kind).map((id) => recordStem(kind, id)));
  return [
    ...pages.map((place) => pinFile(stemOf(place).stem, place.locale)),
    ...records.flatMap((stem) => LOCALES.map((locale) => pinFile(stem, locale))),
  ];
}

/** Translations without a pin that may be the orphan's page under another name. */
function heirs(orphan: Orphan, texts: readonly Translatable[], pins: Pins) {
  const pin = pins.pins[orphan.file];
  if (!pin) return [];
  return texts.flatMap((text) => {
    const file = pinFile(text.stem, orphan.locale);
    const free = !Object.hasOwn(pins.pins, file) && !pins.damaged.includes(file);
    const related = familyOf(text.stem) === familyOf(orphan.stem) && text.source === pin.source;
    const isTranslation = text.source !== orphan.locale && text.versions[orphan.locale] !== undefined;
    const kept = free && related && isTranslation ? keptShare(text, pin) : 0;
    return kept >= KEPT ? [{orphan, file, kept}] : [];
  });
}

/** Share of sections, of then or of now, whichever are more, that are word for word the same. */
function keptShare(text: Translatable, pin: Pin): number {
  const now = text.versions[text.source]?.sections.map(({fingerprint}) => fingerprint) ?? [];
  const kept = pin.sections.filter(({fingerprint}) => now.includes(fingerprint)).length;
  return kept / Math.max(now.length, pin.sections.length, 1);
}
