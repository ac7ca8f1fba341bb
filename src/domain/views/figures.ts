import type {Provenance} from '../content/frontMatter';
import {NARROW, WIDE, drawFigure} from '../figures/draw';
import {type Facts, factsOf} from '../figures/facts';
import {citedBy} from '../figures/figure';
import type {Drawing} from '../figures/shapes';
import type {Locale} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import type {CitationView, Citations} from './references';

type Lists = Extract<Facts, {kind: 'lists'}>;

/** The facts of a figure with the citations that its page makes of its sources. */
export type FactsView =
  | Extract<Facts, {kind: 'table'}>
  | (Omit<Lists, 'lists'> & {
      readonly lists: readonly {
        readonly heading: string;
        readonly items: readonly {
          readonly label: string;
          readonly text: string;
          readonly citations: readonly CitationView[];
        }[];
      }[];
    });

export interface FigureView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly caption: string;
  readonly provenance: Provenance;
  readonly citations: readonly CitationView[];
  /** Drawn twice, because text that is made smaller cannot be read: for a phone and for a column of text. */
  readonly narrow: Drawing;
  readonly wide: Drawing;
  readonly facts: FactsView;
}

/** Sources that a figure brings to its page. */
export function figureSources({figures}: Pick<SiteModel, 'figures'>, id: string): string[] {
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  return figure ? citedBy(figure).flatMap(([, keys]) => keys) : [];
}

/** A figure in the words of a locale; null where there is no such record. */
export function figureView(
  {figures}: Pick<SiteModel, 'figures'>,
  id: string,
  locale: Locale,
  citations: Pick<Citations, 'of'>,
): FigureView | null {
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  if (!figure) return null;
  return {
    id,
    title: figure.title[locale],
    description: figure.description[locale],
    caption: figure.caption[locale],
    provenance: figure.provenance,
    citations: citations.of(figure.references),
    narrow: drawFigure(figure, locale, NARROW),
    wide: drawFigure(figure, locale, WIDE),
    facts: factsView(factsOf(figure, locale), citations),
  };
}

function factsView(facts: Facts, citations: Pick<Citations, 'of'>): FactsView {
  if (facts.kind === 'table') return facts;
  return {
    ...facts,
    lists: facts.lists.map(({heading, items}) => ({
      heading,
      items: items.map(({label, text, references}) => ({label, text, citations: citations.of(references)})),
    })),
  };
}
