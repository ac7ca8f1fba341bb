import type {Block, Cell, Inline} from '../model';
import {type FigureFacts, exportFigure} from './figures';
import {citation} from './inlines';
import type {Reading} from './reading';

const text = (value: string): Inline => ({kind: 'text', text: value});
const strong = (value: string): Inline => ({kind: 'strong', children: [text(value)]});
const stop = (value: string) => value.replace(/\.$/, '');

/** As on printed pages of the site. */
const TALL = 1.4;

/** A figure: its picture with its caption, and the same in words for who cannot see or print it. */
export function readFigure(id: string, reading: Reading): Block[] {
  const figure = exportFigure(reading.model, id, reading.locale);
  if (!figure) return [];
  const {title, description, caption, proposed, keys, svg, facts} = figure;
  const words: Inline[] = [
    strong(`${stop(title)}.`),
    text(' '),
    ...(proposed ? [strong(reading.words.suggestion), text(' ')] : []),
    text(stop(caption)),
    ...citation(keys, reading),
    text('.'),
  ];
  // Higher than a sheet of paper: made to fit, it could not be read. The same facts follow in words.
  if (svg.height > TALL * svg.width) return [{kind: 'paragraph', children: words}, ...factsBlocks(facts, reading)];
  return [
    {kind: 'picture', alternative: `${stop(title)}. ${description}`, caption: words, image: {type: 'svg', ...svg}},
    {kind: 'small', children: [strong(reading.words.figureInWords)]},
    ...factsBlocks(facts, reading),
  ];
}

function factsBlocks(facts: FigureFacts, reading: Reading): Block[] {
  if (facts.kind === 'table') {
    const cells = (row: readonly string[]): Cell[] => row.map((cell) => [text(cell)]);
    const head = cells(facts.head);
    return [{kind: 'table', head, rows: facts.rows.map(cells), align: facts.head.map(() => null), caption: null}];
  }
  return facts.lists.flatMap(({heading, items}): Block[] => [
    ...(heading === '' ? [] : [{kind: 'paragraph', children: [strong(heading)]} as const]),
    {
      kind: 'list',
      start: facts.ordered ? 1 : null,
      items: items.map(({label, text: said, keys}) => ({
        ticked: null,
        blocks: [
          {
            kind: 'paragraph',
            children: [
              strong(said === '' ? stop(label) : `${label}:`),
              text(said === '' ? '' : ` ${stop(said)}`),
              ...citation(keys, reading),
              text('.'),
            ],
          },
        ],
      })),
    },
  ]);
}
