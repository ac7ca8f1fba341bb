import type {Nodes} from 'mdast';
import type {Digest, DigestItem} from './digest';
import {NEWSLETTER_WORDS} from './words';

const WIDTH = 72;

/** Breaks a paragraph into lines of at most 72 characters, where words allow. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** Words of a text inside a line; the address of a link stands after it. */
function inline(node: Nodes, absolute: Digest['absolute']): string {
  const inner = () => ('children' in node ? node.children.map((child) => inline(child, absolute)).join('') : '');
  switch (node.type) {
    case 'html':
    case 'footnoteReference':
      return '';
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'link':
      return `${inner()} <${absolute(node.url)}>`;
    case 'textDirective':
      return node.name === 'cite' ? '' : inner();
    default:
      return 'value' in node ? node.value : inner();
  }
}

/** Paragraphs of a text. */
function blocks(node: Nodes, absolute: Digest['absolute']): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'containerDirective':
      return node.children.flatMap((child) => blocks(child, absolute));
    case 'list':
      return [
        node.children
          .map((item, index) => {
            const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
            const indent = ' '.repeat(mark.length);
            return `${mark}${item.children
              .flatMap((child) => blocks(child, absolute))
              .map((block) => block.replace(/\n/g, `\n${indent}`))
              .join(`\n${indent}`)}`;
          })
          .join('\n'),
      ];
    case 'table':
      return node.children.map((row) => wrap(row.children.map((cell) => inline(cell, absolute)).join(' | ')));
    case 'heading':
      return [wrap(inline(node, absolute).replace(/\s*\{#[\w-]+\}$/, ''))];
    case 'leafDirective':
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
    case 'thematicBreak':
      return [];
    default: {
      const text = wrap(inline(node, absolute));
      return text === '' ? [] : [text];
    }
  }
}

function itemText({title, day, url, opening, foreign}: DigestItem, {locale, absolute}: Digest): string[] {
  const words = NEWSLETTER_WORDS[locale];
  return [
    `${wrap(title)}\n${'-'.repeat(Math.min(title.length, WIDTH))}`,
    [day, ...(foreign ? [words.untranslated] : [])].join('. '),
    ...blocks(opening, absolute),
    `${words.readOn}: ${url}`,
  ];
}

/** The newsletter as plain text, with everything that its HTML says. */
export function emailText(digest: Digest, unsubscribe: string | null): string {
  const words = NEWSLETTER_WORDS[digest.locale];
  const parts = [
    digest.heading,
    ...digest.items.flatMap((item) => itemText(item, digest)),
    '--------',
    `${words.all}: ${digest.newsUrl}`,
    unsubscribe === null ? `[${words.fillIn}]` : `${words.unsubscribe}: ${unsubscribe}`,
    wrap(words.trace),
  ];
  return `${parts.join('\n\n')}\n`;
}
