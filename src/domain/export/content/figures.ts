import {WIDE, drawFigure} from '../../figures/draw';
import {type Facts, factsOf} from '../../figures/facts';
import {citedBy} from '../../figures/figure';
import {svgText} from '../../figures/svgText';
import type {Locale} from '../../locales/locales';
import type {SiteModel} from '../../model/siteModel';

/** What a figure shows, as text beside its picture. */
export type FigureFacts =
  | {readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]}
  | {
      readonly kind: 'lists';
      readonly ordered: boolean;
      readonly lists: readonly {
        readonly heading: string;
        readonly items: readonly {readonly label: string; readonly text: string; readonly keys: readonly string[]}[];
      }[];
    };

/** A figure as a document shows it. */
export interface ExportFigure {
  readonly title: string;
  readonly description: string;
  readonly caption: string;
  readonly proposed: boolean;
  /** Sources of the figure as a whole. */
  readonly keys: readonly string[];
  readonly svg: {readonly text: string; readonly width: number; readonly height: number};
  readonly facts: FigureFacts;
}

/** Sources that a figure brings to its document. */
export function figureKeys({figures}: SiteModel, id: string): readonly string[] {
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  return figure ? citedBy(figure).flatMap(([, keys]) => keys) : [];
}

/** A figure in the words of a locale; null where there is no such record. */
export function exportFigure({figures}: SiteModel, id: string, locale: Locale): ExportFigure | null {
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  if (!figure) return null;
  const drawing = drawFigure(figure, locale, WIDE);
  const words = {title: figure.title[locale], description: figure.description[locale]};
  return {
    ...words,
    caption: figure.caption[locale],
    proposed: figure.provenance === 'proposed',
    keys: figure.references,
    svg: {text: svgText(drawing, words), width: drawing.width, height: drawing.height},
    facts: factsIn(factsOf(figure, locale)),
  };
}

function factsIn(facts: Facts): FigureFacts {
  if (facts.kind === 'table') return facts;
  return {
    ...facts,
    lists: facts.lists.map(({heading, items}) => ({
      heading,
      items: items.map(({label, text, references}) => ({label, text, keys: references})),
    })),
  };
}
