import {mathml} from '../formula/mathml';
import type {Block, Inline, Item, Table} from '../model';
import {hasHead, tableAsLists, tableShape} from '../sound';
import type {ExportWords} from '../words';
import {escapeXml} from '../xml';

export interface EpubContext {
  /** Id inside the book -> file and id there. */
  readonly places: ReadonlyMap<string, string>;
  readonly words: ExportWords;
  /** File of a picture in the book, or null where it cannot be shown. */
  readonly pictureOf: (address: string) => string | null;
  /** Notes of the file that is being written. */
  readonly notes: string[];
}

export function blocksXhtml(blocks: readonly Block[], context: EpubContext): string {
  return blocks.map((block) => blockXhtml(block, context)).join('\n');
}

const idOf = (id: string | null | undefined): string => (id ? ` id="${escapeXml(id)}"` : '');

function blockXhtml(block: Block, context: EpubContext): string {
  const line = (inlines: readonly Inline[]) => lineXhtml(inlines, context);
  const inside = (blocks: readonly Block[]) => blocksXhtml(blocks, context);
  switch (block.kind) {
    case 'heading': {
      const name = `h${Math.min(6, block.level)}`;
      const lang = block.lang ? ` lang="${escapeXml(block.lang)}" xml:lang="${escapeXml(block.lang)}"` : '';
      return `<${name}${idOf(block.id)}${lang}>${line(block.children)}</${name}>`;
    }
    case 'paragraph':
      return `<p${idOf(block.id)}>${line(block.children)}</p>`;
    case 'small':
      return `<p class="small">${line(block.children)}</p>`;
    case 'number':
      return `<p class="number">${line(block.children)}</p>`;
    case 'list':
      return listXhtml(block, context);
    case 'table':
      return tableXhtml(block, context);
    case 'picture': {
      const file = block.image.type === 'svg' ? null : context.pictureOf(block.image.path);
      const alternative = escapeXml(block.alternative);
      const drawn =
        block.image.type === 'svg'
          ? block.image.text
          : file === null
            ? `<p>[${alternative}]</p>`
            : `<img src="${escapeXml(file)}" alt="${alternative}"/>`;
      const caption = block.caption.length === 0 ? '' : `<figcaption>${line(block.caption)}</figcaption>`;
      return `<figure>${drawn}${caption}</figure>`;
    }
    case 'formula':
      return `<p class="formula">${mathml(block.math, block.tex, true)}</p>`;
    case 'box':
      return `<aside class="box ${block.role}"><p><strong>${escapeXml(block.title)}</strong></p>${inside(block.blocks)}</aside>`;
    case 'template':
      return `<section class="template"${idOf(block.id)}><p><strong>${escapeXml(`${context.words.template}: ${block.title}`)}</strong></p>${inside(block.blocks)}</section>`;
    case 'quote':
      return `<blockquote>${inside(block.blocks)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeXml(block.text)}</code></pre>`;
    case 'rule':
      return '<hr/>';
  }
}

function listXhtml({start, items}: {start: number | null; items: readonly Item[]}, context: EpubContext): string {
  const name = start === null ? 'ul' : 'ol';
  const first = start !== null && start !== 1 ? ` start="${start}"` : '';
  const written = items.map(({ticked, blocks}) => {
    const box = ticked === null ? '' : ticked ? `☒ ${escapeXml(context.words.ticked)} ` : '☐ ';
    const [only] = blocks;
    const words =
      blocks.length >= 1 && only?.kind === 'paragraph'
        ? lineXhtml(only.children, context) + blocksXhtml(blocks.slice(1), context)
        : blocksXhtml(blocks, context);
    return `<li>${box}${words}</li>`;
  });
  const ticks = items.some(({ticked}) => ticked !== null) ? ' class="ticks"' : '';
  return `<${name}${ticks}${first}>${written.join('')}</${name}>`;
}

function tableXhtml(table: Table, context: EpubContext): string {
  if (tableShape(table) === 'lists') return blocksXhtml(tableAsLists(table), context);
  const side = (index: number) => (table.align[index] ? ` class="${table.align[index]}"` : '');
  const row = (cells: Table['head'], name: 'td' | 'th') =>
    `<tr>${cells.map((cell, index) => `<${name}${side(index)}>${lineXhtml(cell, context)}</${name}>`).join('')}</tr>`;
  const head = hasHead(table) ? `<thead>${row(table.head, 'th')}</thead>` : '';
  return `<table>${head}<tbody>${table.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

/** A line of text as XHTML. */
export function lineXhtml(inlines: readonly Inline[], context: EpubContext): string {
  return inlines.map((inline) => oneInline(inline, context)).join('');
}

function oneInline(inline: Inline, context: EpubContext): string {
  switch (inline.kind) {
    case 'text':
      return escapeXml(inline.text);
    case 'strong':
      return `<strong>${lineXhtml(inline.children, context)}</strong>`;
    case 'emphasis':
      return `<em>${lineXhtml(inline.children, context)}</em>`;
    case 'deleted':
      return `<del>${lineXhtml(inline.children, context)}</del>`;
    case 'code':
      return `<code>${escapeXml(inline.text)}</code>`;
    case 'link': {
      const words = lineXhtml(inline.children, context);
      const href = inline.target.kind === 'outside' ? inline.target.url : context.places.get(inline.target.id);
      return href === undefined ? words : `<a href="${escapeXml(href)}">${words}</a>`;
    }
    case 'formula':
      return mathml(inline.math, inline.tex, false);
    case 'blank':
      return '…………';
    case 'foreign':
      return `<span lang="${escapeXml(inline.lang)}" xml:lang="${escapeXml(inline.lang)}">${lineXhtml(inline.children, context)}</span>`;
    case 'note': {
      const id = escapeXml(`${inline.id}-${context.notes.length + 1}`);
      const place = context.notes.push('') - 1;
      const inside = blocksXhtml(inline.children, context);
      context.notes[place] = `<aside epub:type="footnote" id="${id}">${inside}</aside>`;
      return `<a epub:type="noteref" href="#${id}">${place + 1}</a>`;
    }
    case 'break':
      return '<br/>';
  }
}
