import {formatPartialDate} from '../dates/partialDate';
import {HTML_LANG, type Locale} from '../locales/locales';
import {outcomeOf} from './drawPrePost';
import {inOrder} from './drawTimeline';
import type {FigureRecord} from './figure';

export interface FactItem {
  readonly label: string;
  readonly text: string;
  /** Keys of the sources of this item. */
  readonly references: readonly string[];
}

/** The same facts as in the picture, as text: a table, or lists of which each may have a heading. */
export type Facts =
  | {readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]}
  | {
      readonly kind: 'lists';
      readonly ordered: boolean;
      readonly lists: readonly {readonly heading: string; readonly items: readonly FactItem[]}[];
    };

/** What a figure shows, for those who read it as text. */
export function factsOf(figure: FigureRecord, locale: Locale): Facts {
  switch (figure.kind) {
    case 'comparison':
      return {
        kind: 'table',
        head: ['', ...figure.columns.map(({name}) => name[locale])],
        rows: figure.rows.map(({id, label}) => [
          label[locale],
          ...figure.columns.map(({cells}) => cells.find((cell) => cell.id === id)?.text[locale] ?? '–'),
        ]),
      };
    case 'schedule':
      return list(
        true,
        figure.parts.map(({name, minutes}) => ({label: name[locale], text: `${minutes} min`, references: []})),
      );
    case 'phases':
      return list(
        true,
        figure.phases.map(({name, text}) => ({label: name[locale], text: text?.[locale] ?? '', references: []})),
      );
    case 'services':
      return {
        kind: 'lists',
        ordered: false,
        lists: figure.groups.map(({name, services}) => ({
          heading: name[locale],
          items: services.map((service) => ({
            label: service.name[locale],
            text: service.role[locale],
            references: service.references,
          })),
        })),
      };
    case 'timeline':
      return list(
        false,
        inOrder(figure.events).map(({date, lane, text, references}) => ({
          label: `${formatPartialDate(date, HTML_LANG[locale])}, ${figure.lanes[lane][locale]}`,
          text: text[locale],
          references,
        })),
      );
    case 'pre-post': {
      const number = new Intl.NumberFormat(HTML_LANG[locale]);
      const {words} = figure;
      return {
        kind: 'table',
        head: [words.point, words.before, words.after, words.result].map((word) => word[locale]),
        rows: figure.points.map((point, index) => [
          String(index + 1),
          number.format(point.before),
          number.format(point.after),
          words[outcomeOf(point, figure)][locale],
        ]),
      };
    }
  }
}

function list(ordered: boolean, items: readonly FactItem[]): Facts {
  return {kind: 'lists', ordered, lists: [{heading: '', items}]};
}
