import {typstMath} from '../formula/typstMath';
import type {Block, Box, Inline, Item, Picture, Target} from '../model';
import {wordsOf} from '../sound';
import type {ExportWords} from '../words';
import {typstString} from './literal';
import {tableCode} from './table';

export interface TypstContext {
  readonly ids: ReadonlySet<string>;
  readonly words: ExportWords;
  readonly covers: (character: string) => boolean;
  /** Inside a box, list or cell: no new sheet may begin there. */
  readonly nested: boolean;
  /** Whether the document is a sheet to write on. */
  readonly filled: boolean;
}

const DRAWN_WIDTH = 470;
const DRAWN_HEIGHT = 600;
/** CSS pixels to points. */
const POINTS = 0.75;

/** Expressions, one a line, as the body of a block of code. */
const body = (lines: readonly string[]): string => (lines.length === 0 ? '[]' : `{\n${lines.join('\n')}\n}`);

const inside = (context: TypstContext): TypstContext => ({...context, nested: true});

function blocksCode(blocks: readonly Block[], context: TypstContext): string {
  return body(blocks.map((block) => blockCode(block, inside(context))));
}

/** A block as an expression of Typst's code. */
export function blockCode(block: Block, context: TypstContext): string {
  const line = (inlines: readonly Inline[]) => inlineCode(inlines, context);
  switch (block.kind) {
    case 'heading': {
      const fresh = block.fresh && !context.nested ? 'pagebreak(weak: true)\n' : '';
      const said = block.lang
        ? `text(lang: ${typstString(block.lang.split('-')[0] ?? '')}, ${line(block.children)})`
        : line(block.children);
      return `${fresh}${labelled(`heading(level: ${block.level}, outlined: ${block.listed ?? true}, ${block.listed === false ? 'bookmarked: true, ' : ''}${said})`, block.id)}`;
    }
    case 'paragraph':
      return labelled(`par(${line(block.children)})`, block.id ?? null);
    case 'small':
      return `par(text(size: 0.86em, ${line(block.children)}))`;
    case 'number':
      return `par(text(size: 1.5em, weight: "bold", ${line(block.children)}))`;
    case 'list':
      return block.items.some(({ticked}) => ticked !== null)
        ? tickList(block.items, context)
        : plainList(block, context);
    case 'table':
      return tableCode(block, context);
    case 'picture':
      return picture(block, context);
    case 'formula':
      return `math.equation(block: true, alt: ${typstString(block.tex)}, $ ${typstMath(block.math)} $)`;
    case 'box':
      return box(block, context);
    case 'template': {
      const name = `strong({ ${typstString(`${context.words.template}: `)}; ${typstString(shown(block.title, context))} })`;
      const head = labelled(`par(${name})`, block.id);
      return `framed(whole: true, ${body([head, ...block.blocks.map((each) => blockCode(each, {...inside(context), filled: true}))])})`;
    }
    case 'quote':
      return `quote(block: true, ${blocksCode(block.blocks, context)})`;
    case 'code':
      return `raw(block: true, ${typstString(shown(block.text, context))})`;
    case 'rule':
      return 'line(length: 100%, stroke: 0.5pt)';
  }
}

const labelled = (code: string, id: string | null): string =>
  id === null ? code : `[#${code}#label(${typstString(id)})]`;

function plainList({start, items}: Extract<Block, {kind: 'list'}>, context: TypstContext): string {
  const name = start === null ? 'list' : 'enum';
  const first = start === null ? '' : `start: ${start}, `;
  const written = items.map(({blocks}) => `${name}.item(${itemBody(blocks, context)})`);
  return `${name}(${first}tight: true, ${written.join(',\n')})`;
}

/** An item of one paragraph is a line, not a paragraph with space around it. */
function itemBody(blocks: readonly Block[], context: TypstContext): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return blocksCode(blocks, context);
  return body([inlineCode(first.children, context), ...rest.map((block) => blockCode(block, inside(context)))]);
}

/** Boxes to tick; one that is ticked says so in words, for the ear too. */
function tickList(items: readonly Item[], context: TypstContext): string {
  const written = items.map(({ticked, blocks}) => {
    const done = ticked ? `strong(${typstString(`${context.words.ticked} `)})\n` : '';
    return `list(marker: tick(), tight: true, list.item({\n${done}${itemBody(blocks, context)}\n}))`;
  });
  return body(written);
}

function picture({image, alternative, caption}: Picture, context: TypstContext): string {
  const alt = `alt: ${typstString(alternative)}`;
  const drawn =
    image.type === 'svg'
      ? `image(bytes(${typstString(ownFont(image.text))}), format: "svg", ${alt}, width: ${widthOf(image)}pt)`
      : `image(${typstString(image.path)}, ${alt}, width: 100%, height: ${DRAWN_HEIGHT}pt, fit: "contain")`;
  const words = caption.length === 0 ? 'none' : inlineCode(caption, context);
  return `figure(${drawn}, caption: ${words}, supplement: none, numbering: none, outlined: false)`;
}

/** Drawings name no font of their own; here it is the one of the text. */
const ownFont = (svg: string): string => svg.replace(/font-family="sans-serif"/g, 'font-family="Noto Sans"');

function widthOf({width, height}: {width: number; height: number}): number {
  const scale = Math.min(1, DRAWN_WIDTH / (width * POINTS), DRAWN_HEIGHT / (height * POINTS));
  return Math.round(width * POINTS * scale);
}

const FRAMES: Readonly<Record<Box['role'], string>> = {
  note: 'fill: rgb("#f1f4f3")',
  tip: 'fill: rgb("#f1f4f3")',
  info: 'fill: rgb("#f1f4f3")',
  warning: 'fill: rgb("#faf3e3"), left: rgb("#8a5a00")',
  danger: 'fill: rgb("#faeaea"), left: rgb("#8f1d1d")',
  proposed: 'dash: "dashed"',
  helpline: 'whole: true, breakable: false',
  record: 'whole: true, breakable: false',
};

function box({role, title, blocks}: Box, context: TypstContext): string {
  const head = `par(strong(${typstString(shown(title, context))}))`;
  return `framed(${FRAMES[role]}, ${body([head, ...blocks.map((block) => blockCode(block, inside(context)))])})`;
}

const shown = (text: string, {covers}: TypstContext): string =>
  [...text].map((character) => (covers(character) ? character : '□')).join('');

/** A line of text as an expression of Typst's code. */
export function inlineCode(inlines: readonly Inline[], context: TypstContext): string {
  return body(inlines.map((inline, index) => oneInline(inline, inlines.slice(index + 1), context)));
}

function oneInline(inline: Inline, after: readonly Inline[], context: TypstContext): string {
  switch (inline.kind) {
    case 'text':
      return typstString(shown(inline.text, context));
    case 'strong':
      return `strong(${inlineCode(inline.children, context)})`;
    case 'emphasis':
      return `emph(${inlineCode(inline.children, context)})`;
    case 'deleted':
      return `strike(${inlineCode(inline.children, context)})`;
    case 'code':
      return `raw(${typstString(shown(inline.text, context))})`;
    case 'link':
      return link(inline.target, inlineCode(inline.children, context), context);
    case 'formula':
      return `math.equation(alt: ${typstString(inline.tex)}, $${typstMath(inline.math)}$)`;
    case 'blank':
      // The last on its line goes to the end of the line.
      return wordsOf(after).trim() === '' ? 'blank()' : 'short-blank()';
    case 'foreign':
      return `text(lang: ${typstString(inline.lang.split('-')[0] ?? '')}, ${inlineCode(inline.children, context)})`;
    case 'note':
      return `footnote(${blocksCode(inline.children, context)})`;
    case 'break':
      return 'linebreak()';
  }
}

function link(target: Target, label: string, {ids}: TypstContext): string {
  if (target.kind === 'outside') return `link(${typstString(target.url)}, ${label})`;
  return ids.has(target.id) ? `link(label(${typstString(target.id)}), ${label})` : label;
}
