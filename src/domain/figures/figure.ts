import * as z from 'zod';
import {PROVENANCES} from '../content/frontMatter';
import {id} from '../content/ids';
import {partialDate} from '../dates/partialDateSchema';
import {localisedText} from '../locales/localised';

/*
 * A figure is a record: its texts stand side by side in three languages, and `kind` says how it is drawn. A second
 * timeline needs a record and no code; a new kind needs a schema here, a drawing and a list of facts (`draw.ts`).
 */

/** Keys of `data/references.yml`; none where a figure or a part of it is our own. */
const references = z.array(id).default([]);

const shared = {
  title: localisedText,
  /** What the picture shows, for people who do not see it; the facts themselves are listed beside the picture. */
  description: localisedText,
  caption: localisedText,
  provenance: z.enum(PROVENANCES),
  references,
};

/** Kinds of groups side by side. `seats` is the drawing: who sits in the circle. */
const comparison = z.strictObject({
  kind: z.literal('comparison'),
  ...shared,
  rows: z.array(z.strictObject({id, label: localisedText})).min(1),
  columns: z
    .array(
      z.strictObject({
        id,
        name: localisedText,
        seats: z.enum(['equal', 'guided', 'led']),
        /** One cell for each row, by the row's id. */
        cells: z.array(z.strictObject({id, text: localisedText})).min(1),
      }),
    )
    .min(2),
});

/** Parts of a meeting with their minutes. */
const schedule = z.strictObject({
  kind: z.literal('schedule'),
  ...shared,
  /** Words under the picture: how long it is in all, with `{minutes}`. */
  total: localisedText,
  parts: z.array(z.strictObject({id, name: localisedText, minutes: z.number().int().positive()})).min(2),
});

/** What follows what, without times. */
const phases = z.strictObject({
  kind: z.literal('phases'),
  ...shared,
  phases: z.array(z.strictObject({id, name: localisedText, text: localisedText.optional()})).min(2),
});

/** Kinds of services around a person, in groups. */
const services = z.strictObject({
  kind: z.literal('services'),
  ...shared,
  centre: localisedText,
  groups: z
    .array(
      z.strictObject({
        id,
        name: localisedText,
        services: z.array(z.strictObject({id, name: localisedText, role: localisedText, references})).min(1),
      }),
    )
    .min(1),
});

/** Dated facts in two columns: what happened in Norway, what in Czechia. The project belongs to both. */
const timeline = z.strictObject({
  kind: z.literal('timeline'),
  ...shared,
  lanes: z.strictObject({no: localisedText, cz: localisedText, project: localisedText}),
  events: z
    .array(
      z.strictObject({
        id,
        date: partialDate,
        lane: z.enum(['no', 'cz', 'project']),
        text: localisedText,
        references: z.array(id).min(1),
      }),
    )
    .min(2),
});

/** Scores of people before and after, with the band inside which a change may be chance. Lower is better. */
const prePost = z.strictObject({
  kind: z.literal('pre-post'),
  ...shared,
  /** Highest score of the measure; the lowest is 0. */
  highest: z.number().positive(),
  cutOff: z.number().positive(),
  /** Smallest change that is more than chance (Jacobson and Truax). */
  reliableChange: z.number().positive(),
  words: z.strictObject({
    before: localisedText,
    after: localisedText,
    band: localisedText,
    /** With `{value}`. */
    cutOff: localisedText,
    recovered: localisedText,
    improved: localisedText,
    unchanged: localisedText,
    deteriorated: localisedText,
    /** Head of the table's first column, and what a point is called there with `{number}`. */
    point: localisedText,
    result: localisedText,
  }),
  /** Made-up people: the caption says so. */
  points: z.array(z.strictObject({before: z.number().nonnegative(), after: z.number().nonnegative()})).min(1),
});

export const figureSchema = z.discriminatedUnion('kind', [comparison, schedule, phases, services, timeline, prePost]);

export type FigureRecord = z.infer<typeof figureSchema>;
export type Figure = FigureRecord & {id: string};
export type FigureOf<K extends FigureRecord['kind']> = Extract<FigureRecord, {kind: K}>;

/** Every place of a figure that cites, with its field, for problems and for the list of sources. */
export function citedBy(figure: FigureRecord): [field: string, keys: readonly string[]][] {
  const inner: [string, readonly string[]][] =
    figure.kind === 'timeline'
      ? figure.events.map((event) => [`events.${event.id}.references`, event.references])
      : figure.kind === 'services'
        ? figure.groups.flatMap((group) =>
            group.services.map((service): [string, readonly string[]] => [
              `groups.${group.id}.services.${service.id}.references`,
              service.references,
            ]),
          )
        : [];
  return [['references', figure.references], ...inner];
}
