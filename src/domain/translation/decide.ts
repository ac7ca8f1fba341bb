import {LOCALES, type Locale} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import {type Decision, type Refusal, acceptance} from './accept';
import {nameOf} from './findText';
import {type Pin, type Pins, renderPin, samePin} from './pin';
import {type PinOwners, pinOwners} from './pinOwners';
import {pinFile} from './pinPlace';
import {earlier, recordStates, translationStates} from './states';
import {type Translatable, translatablePages, translatableRecords} from './translatable';

/** A file to write, or to delete (`text: null`). */
export interface PinWrite {
  readonly file: string;
  readonly text: string | null;
}

/** What came of a decision about one translation. */
export interface Decided {
  readonly name: string;
  readonly locale: Locale;
  readonly outcome: 'accepted' | 'unchanged' | 'refused';
  readonly message: string;
  readonly writes: readonly PinWrite[];
}

/** Records a decision about one translation, if it can be made. */
export function decide(text: Translatable, locale: Locale, decision: Decision, pins: Pins, owners: PinOwners): Decided {
  const own = pinFile(text.stem, locale);
  const old = owners.adopted.get(own);
  const before = earlier(pins, old?.file ?? own);
  const pin = typeof before === 'object' ? before : undefined;
  const result = acceptance(text, locale, decision, pin);
  const about = {name: nameOf(text), locale};
  if ('refusal' in result)
    return {...about, outcome: 'refused', message: refusalText(result.refusal, text), writes: []};
  if (decision.decision === 'no-change-needed') {
    if (!pin)
      return {...about, outcome: 'refused', message: NOTHING_KNOWN[before === 'damaged' ? before : 'none'], writes: []};
    if (sameSource(pin, result.pin))
      return {...about, outcome: 'unchanged', message: `the source has not changed since ${pin.accepted}`, writes: []};
  }
  if (pin && !old && samePin(pin, result.pin)) {
    return {...about, outcome: 'unchanged', message: `accepted already on ${pin.accepted}`, writes: []};
  }
  const note = result.same.map(({id}) => id).join(', ');
  return {
    ...about,
    outcome: 'accepted',
    message: note === '' ? decision.decision : `${decision.decision}; word for word the source in: ${note}`,
    writes: [{file: own, text: renderPin(result.pin)}, ...(old ? [{file: old.file, text: null}] : [])],
  };
}

/** That no change is needed can only be said of what was right before. */
const NOTHING_KNOWN = {
  damaged: 'what was accepted cannot be trusted; look at the translation and use --accept',
  none: 'it was never accepted, so nothing is known about it; use --accept',
};

function sameSource(a: Pin, b: Pin): boolean {
  const source = ({sections}: Pin) =>
    JSON.stringify(sections.map(({id, fingerprint, links}) => [id, fingerprint, links]));
  return a.source === b.source && source(a) === source(b);
}

function refusalText(refusal: Refusal, text: Translatable): string {
  switch (refusal.kind) {
    case 'is-source':
      return 'it was written in this language, so there is nothing to accept';
    case 'source-missing':
      return `the source (${text.source}) is missing`;
    case 'incomplete':
      return `it is not translated whole; missing: ${refusal.sections.map(({id}) => id).join(', ')}`;
    default:
      return {
        'no-file': 'it is not translated yet',
        empty: 'it is not translated yet, its file has no text',
        copy: 'it is not translated yet, its file has the words of the source',
      }[refusal.why];
  }
}

/** Accepts every translation that was never accepted: for the first run. What is outdated stays outdated. */
export function acceptNew(
  model: SiteModel,
  pins: Pins,
  day: string,
  isMeant: (text: Translatable, locale: Locale) => boolean,
): Decided[] {
  const owners = pinOwners(model, pins);
  const states = new Map(
    [...translationStates(model, pins), ...recordStates(model, pins)].map((state) => [state.stem, state]),
  );
  return [...translatablePages(model), ...translatableRecords(model)].flatMap((text) =>
    LOCALES.filter(
      (locale) => isMeant(text, locale) && states.get(text.stem)?.locales[locale].reason === 'never-accepted',
    ).map((locale) => {
      const decided = decide(text, locale, {decision: 'translated', day}, pins, owners);
      const {sections} = states.get(text.stem)?.locales[locale] ?? {};
      // In bulk nobody looks: a text in the words of the source must be accepted by its name.
      return decided.outcome === 'accepted' && sections && sections.length > 0
        ? {...decided, outcome: 'refused' as const, message: `${decided.message}: accept it by its name`, writes: []}
        : decided;
    }),
  );
}

/** Moves pins to the new names of their pages, and removes those that belong to nothing. */
export function tidy(model: SiteModel, pins: Pins): PinWrite[] {
  const {adopted, orphans} = pinOwners(model, pins);
  const moves = [...adopted].flatMap(([file, {file: old}]): PinWrite[] => {
    const pin = pins.pins[old];
    return pin
      ? [
          {file, text: renderPin(pin)},
          {file: old, text: null},
        ]
      : [];
  });
  return [...moves, ...orphans.map(({file}) => ({file, text: null}))];
}

/** Pins of a new edition: copies of those of the edition in preparation, whose pages it copies. */
export function pinsForEdition(pins: Pins, edition: string): PinWrite[] {
  return Object.entries(pins.pins).flatMap(([file, pin]): PinWrite[] => {
    const inside = /^data\/translations\/next\/(.+)$/.exec(file)?.[1];
    return inside === undefined ? [] : [{file: `data/translations/${edition}/${inside}`, text: renderPin(pin)}];
  });
}
