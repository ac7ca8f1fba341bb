import {escapeXml} from '../xml';
import {ACCENTS, LARGE, type MathNode} from './mathNode';

/*
 * A formula in Office's own markup (OMML, ECMA-376 part 1, chapter 22.1), so that it can be edited in a word processor.
 */

/** One formula: `m:oMath`. */
export function omml(node: MathNode): string {
  return `<m:oMath>${row(node)}</m:oMath>`;
}

/** Words and spaces, which are set as text: LibreOffice drops spaces of a formula. */
const WORDS = '<m:rPr><m:nor/></m:rPr>';
const PLAIN = '<m:rPr><m:sty m:val="p"/></m:rPr>';
const FONT = '<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr>';

function run(text: string, plain: boolean): string {
  return text === '' ? '' : `<m:r>${plain ? PLAIN : ''}${FONT}<m:t xml:space="preserve">${escapeXml(text)}</m:t></m:r>`;
}

const words = (text: string): string => run(text, false).replace('<m:r>', `<m:r>${WORDS}`);

const part = (name: string, node: MathNode | undefined): string => `<m:${name}>${node ? row(node) : ''}</m:${name}>`;

/** Children of a row; a sum takes what follows it, up to the end of its row. */
function row(node: MathNode): string {
  return node.name === 'mrow' ? sequence(node.children) : element(node);
}

function sequence(children: readonly MathNode[]): string {
  const [first, last] = [children[0], children.at(-1)];
  if (children.length > 2 && first?.attributes.fence === 'true' && last?.attributes.fence === 'true') {
    const marks = `<m:begChr m:val="${escapeXml(first.text)}"/><m:endChr m:val="${escapeXml(last.text)}"/>`;
    return `<m:d><m:dPr>${marks}</m:dPr><m:e>${sequence(children.slice(1, -1))}</m:e></m:d>`;
  }
  const large = children.findIndex(isLarge);
  const sum = children[large];
  if (sum === undefined || (sum.name === 'mo' && large === children.length - 1)) return children.map(element).join('');
  return children.slice(0, large).map(element).join('') + nary(sum, children.slice(large + 1));
}

const base = ({name, children, text}: MathNode): string =>
  /^m(?:sub|sup|subsup|under|over|underover)$/.test(name) ? (children[0]?.text ?? '') : text;
const isLarge = (node: MathNode): boolean => LARGE.test(base(node));

function nary(node: MathNode, rest: readonly MathNode[]): string {
  const below = /^m(?:sub|under|subsup|underover)$/.test(node.name) ? node.children[1] : undefined;
  const above =
    node.name === 'msup' || node.name === 'mover'
      ? node.children[1]
      : node.name === 'msubsup' || node.name === 'munderover'
        ? node.children[2]
        : undefined;
  const place = node.name.startsWith('mu') || node.name === 'mover' ? 'undOvr' : 'subSup';
  const hidden = `${below ? '' : '<m:subHide m:val="1"/>'}${above ? '' : '<m:supHide m:val="1"/>'}`;
  const settings = `<m:naryPr><m:chr m:val="${escapeXml(base(node))}"/><m:limLoc m:val="${place}"/>${hidden}</m:naryPr>`;
  return `<m:nary>${settings}${part('sub', below)}${part('sup', above)}<m:e>${sequence(rest)}</m:e></m:nary>`;
}

function element(node: MathNode): string {
  const {name, children, text, attributes} = node;
  const [first, second, third] = children;
  // A sign without limits and without what is summed is the sign itself.
  if (isLarge(node) && name !== 'mrow' && name !== 'mo') return nary(node, []);
  switch (name) {
    case 'mi':
      return run(text, attributes.mathvariant === 'normal' || [...text].length > 1);
    case 'mn':
    case 'mo':
      return run(text.replace(/[\u2061-\u2064]/g, ''), true);
    case 'mtext':
      return words(text);
    case 'mspace':
      return Number.parseFloat(attributes.width ?? '0') >= 1 ? words('   ') : '';
    case 'mfrac': {
      const bar = attributes.linethickness === '0px' ? '<m:fPr><m:type m:val="noBar"/></m:fPr>' : '';
      return `<m:f>${bar}${part('num', first)}${part('den', second)}</m:f>`;
    }
    case 'msqrt':
      return `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${sequence(children)}</m:e></m:rad>`;
    case 'mroot':
      return `<m:rad>${part('deg', second)}${part('e', first)}</m:rad>`;
    case 'msub':
      return `<m:sSub>${part('e', first)}${part('sub', second)}</m:sSub>`;
    case 'msup':
      return `<m:sSup>${part('e', first)}${part('sup', second)}</m:sSup>`;
    case 'msubsup':
      return `<m:sSubSup>${part('e', first)}${part('sub', second)}${part('sup', third)}</m:sSubSup>`;
    case 'munder':
      return `<m:limLow>${part('e', first)}${part('lim', second)}</m:limLow>`;
    case 'mover': {
      const accent = ACCENTS[second?.text ?? ''];
      if (!accent) return `<m:limUpp>${part('e', first)}${part('lim', second)}</m:limUpp>`;
      return `<m:acc><m:accPr><m:chr m:val="${accent}"/></m:accPr>${part('e', first)}</m:acc>`;
    }
    case 'munderover':
      return `<m:limUpp><m:e><m:limLow>${part('e', first)}${part('lim', second)}</m:limLow></m:e>${part('lim', third)}</m:limUpp>`;
    case 'mtable':
      return `<m:m>${children.map((line) => `<m:mr>${line.children.map((cell) => part('e', cell)).join('')}</m:mr>`).join('')}</m:m>`;
    default:
      return sequence(children);
  }
}
