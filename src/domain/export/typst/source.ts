import {soundLevels, idsOf} from '../sound';
import type {ExportDocument} from '../model';
import {EXPORT_WORDS} from '../words';
import {type TypstContext, blockCode, inlineCode} from './blocks';
import {typstString} from './literal';
import {pageSetup} from './setup';

export interface TypstOptions {
  /** Size of the text in points. */
  readonly size: number;
  /** Whether the fonts can show a character; others are drawn as a box. */
  readonly covers: (character: string) => boolean;
}

/** A document as a Typst program. Whatever an author wrote stands in it as strings of code, never as markup. */
export function typstSource(document: ExportDocument, {size, covers}: TypstOptions): string {
  const words = EXPORT_WORDS[document.locale];
  const context: TypstContext = {
    ids: idsOf(document),
    words,
    covers,
    nested: false,
    filled: document.kind === 'template',
  };
  const blocks = soundLevels(document.blocks).map((block) => blockCode(block, context));
  return [
    pageSetup(document, size, (text) => visible(text, covers)),
    '#{',
    ...(document.kind === 'handbook' ? cover(document, context) : head()),
    ...blocks,
    ...(document.kind === 'page' ? about(document, context) : []),
    '}',
    '',
  ].join('\n');
}

/** Characters that no font of ours has stand as a box: seen to be missing, not silently gone. */
export function visible(text: string, covers: TypstOptions['covers']): string {
  return [...text].map((character) => (covers(character) ? character : '□')).join('');
}

const head = (): string[] => ['title()'];

function factLines({facts}: ExportDocument, context: TypstContext): string[] {
  return facts.map(({label, value}) => {
    const name = label === '' ? '' : `strong(${typstString(`${label}: `)})\n`;
    return `block(spacing: 0.55em, par({\n${name}${inlineCode(value, context)}\n}))`;
  });
}

function about(document: ExportDocument, context: TypstContext): string[] {
  return [
    'block(breakable: false, above: 2em, {',
    `heading(level: 1, ${typstString(context.words.about)})`,
    'set text(size: 0.86em)',
    ...factLines(document, context),
    '})',
  ];
}

function cover(document: ExportDocument, context: TypstContext): string[] {
  return [
    'v(22%)',
    `par(text(size: 1.2em, ${typstString(document.site)}))`,
    'v(0.6em)',
    'text(size: 1.3em, title())',
    `par(text(size: 1.3em, ${typstString(context.words.handbook)}))`,
    'v(1fr)',
    ...factLines(document, context),
    'pagebreak()',
    `outline(title: ${typstString(context.words.contents)})`,
  ];
}
