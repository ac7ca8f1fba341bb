import type {Attachment} from '../checks/attachments/attachment';
import type {Concept} from '../concepts/concept';
import type {Helpline} from '../directory/helpline';
import type {Organisation} from '../directory/organisation';
import type {Edition} from '../editions/edition';
import type {SiteEvent} from '../events/event';
import type {Redirect} from '../editions/redirects';
import type {Page} from '../content/page';
import type {Figure} from '../figures/figure';
import type {Problem} from '../checks/problem';
import type {Localised} from '../locales/locales';
import type {Reference} from '../references/reference';
import type {Pins} from '../translation/pin';
import type {Finding, Visit} from '../visits/visit';

/** All records of one kind, by id. */
export type Records<T> = Readonly<Record<string, T>>;

/** The whole site as one plain object, read once: everything else is a function of it. */
export interface SiteModel {
  readonly concepts: Records<Concept>;
  readonly organisations: Records<Organisation>;
  readonly helplines: Records<Helpline>;
  readonly visits: Records<Visit>;
  readonly findings: Records<Finding>;
  readonly figures: Records<Figure>;
  readonly events: Records<SiteEvent>;
  readonly references: Records<Reference>;
  /** Newest first. */
  readonly editions: readonly Edition[];
  /** Former addresses and where they lead, as `data/redirects.yml` lists them; pages add their own (`redirect_from`). */
  readonly redirects: readonly Redirect[];
  /** Every address that the site has promised (`data/addresses.yml`). */
  readonly addresses: readonly string[];
  /** GitHub teams that look after each language. */
  readonly teams: Localised<readonly string[]>;
  readonly pages: readonly Page[];
  /** What each translation was made from, and pins that are damaged (`data/translations`). */
  readonly pins: Pins;
  /** Text of every contributed file (`docs`, `blog`, translations, `data`), by its path, as it stands there. */
  readonly texts: Readonly<Record<string, string>>;
  /** Where each record stands: `concepts/self-help` -> its file and the lines of its fields (`prefLabel.nb`). */
  readonly sources: Readonly<Record<string, RecordSource>>;
  /** Files of `static/` with what is wrong inside them: type, size, metadata. */
  readonly attachments: readonly Attachment[];
  /** Every file below `static/`, as it is addressed (`/img/map.webp`). */
  readonly staticFiles: readonly string[];
  /** What was found while reading: files that could not become part of the model. */
  readonly problems: readonly Problem[];
}

export interface RecordSource {
  readonly file: string;
  readonly lines: Readonly<Record<string, number>>;
}

/** Place of a record's field, or of the nearest field around it, for a problem. */
export function placeOfRecord(
  model: Pick<SiteModel, 'sources'>,
  record: string,
  field = '',
): {file: string; line?: number} {
  const source = model.sources[record];
  if (!source) return {file: `data/${record}.yml`};
  const path = field.split('.');
  for (let length = path.length; length > 0; length -= 1) {
    const line = source.lines[path.slice(0, length).join('.')];
    if (line !== undefined) return {file: source.file, line};
  }
  return {file: source.file};
}

/** Folders of `data/` with one record per file, as the model names them. */
export const RECORD_KINDS = [
  'concepts',
  'organisations',
  'helplines',
  'visits',
  'findings',
  'figures',
  'events',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];
