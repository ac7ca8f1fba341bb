import {typstString} from '../typst/literal';
import {ACCENTS, LARGE, type MathNode} from './mathNode';

/*
 * A formula in Typst's math. Letters stand alone, numbers and words in strings, everything else as the number of its character:
 * nothing that an author typed can be read as code.
 */

/** A formula between Typst's dollar signs, without them. */
export function typstMath(node: MathNode): string {
  const {name, children} = node;
  const at = (index: number) => group(children[index]);
  const alternative = children[0]?.text ?? '';
  switch (name) {
    case 'mi':
      return identifier(node);
    case 'mn':
      return typstString(node.text);
    case 'mtext':
      return `upright(${typstString(node.text.replace(/\u00A0/g, ' '))})`;
    case 'mo':
      return operator(node);
    case 'mspace':
      return space(node.attributes.width ?? '');
    case 'mfrac':
      return node.attributes.linethickness === '0px' ? `binom(${at(0)}, ${at(1)})` : `frac(${at(0)}, ${at(1)})`;
    case 'msqrt':
      return `sqrt(${row(children)})`;
    case 'mroot':
      return `root(${at(1)}, ${at(0)})`;
    case 'msub':
      return attach(node, 'br');
    case 'msup':
      return attach(node, 'tr');
    case 'msubsup':
      return attach(node, 'br', 'tr');
    case 'munder':
      return LARGE.test(alternative) ? attach(node, 'b') : `attach(limits(${at(0)}), b: ${at(1)})`;
    case 'mover': {
      const accent = ACCENTS[children[1]?.text ?? ''];
      return accent ? `accent(${at(0)}, ${typstString(accent)})` : `attach(limits(${at(0)}), t: ${at(1)})`;
    }
    case 'munderover':
      return `attach(limits(${at(0)}), b: ${at(1)}, t: ${at(2)})`;
    case 'mtable':
      return `mat(delim: #none, ${children.map((line) => line.children.map((cell) => group(cell)).join(', ')).join('; ')})`;
    default:
      return row(children);
  }
}

/** Attachments that stand beside a letter; limits of a sum are left to Typst. */
function attach({children}: MathNode, ...places: readonly string[]): string {
  const parts = places.map((place, index) => `${place}: ${group(children[index + 1])}`);
  return `attach(${group(children[0])}, ${parts.join(', ')})`;
}

const group = (node: MathNode | undefined): string => (node ? typstMath(node) || '""' : '""');

/** Brackets that grow are a pair in TeX; the others stand as they are. */
function row(children: readonly MathNode[]): string {
  const [first, last] = [children[0], children.at(-1)];
  const fenced = children.length > 2 && first?.attributes.fence === 'true' && last?.attributes.fence === 'true';
  const inside = children.map(typstMath).join(' ');
  return fenced ? `lr(${inside})` : inside;
}

function identifier({text, attributes}: MathNode): string {
  const upright = attributes.mathvariant === 'normal' || [...text].length > 1;
  if (upright) return `upright(${typstString(text)})`;
  return /^\p{L}$/u.test(text) ? text : character(text);
}

function operator({text, attributes}: MathNode): string {
  if (text === '') return '';
  if (/^\p{L}{2,}$/u.test(text)) return `op(${typstString(text)})`;
  // KaTeX writes ⟩-like signs and minus as their own characters already.
  const signs = [...text].map(character).join(' ');
  return attributes.separator === 'true' && attributes.lspace === '0em' ? `class("normal", ${signs})` : signs;
}

/** As an escape, so that no sign means anything to Typst. */
const character = (text: string): string =>
  [...text]
    .filter((letter) => !/[\u2061-\u2064]/.test(letter))
    .map((letter) => `\\u{${letter.codePointAt(0)?.toString(16) ?? 'fffd'}}`)
    .join('');

function space(width: string): string {
  const em = Number.parseFloat(width);
  return width.endsWith('em') && em !== 0 && Number.isFinite(em) ? `#h(${em}em)` : '';
}
