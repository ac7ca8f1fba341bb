import {escapeXml} from '../xml';
import type {MathNode} from './mathNode';

/** A formula as presentation MathML, with the TeX as its alternative for readers that do not draw it. */
export function mathml(node: MathNode, tex: string, display: boolean): string {
  const shown = display ? ' display="block"' : '';
  return `<math xmlns="http://www.w3.org/1998/Math/MathML"${shown} alttext="${escapeXml(tex)}">${element(node)}</math>`;
}

/** Attributes that mean something in every reading system; lengths and colours are left to it. */
const KEPT = new Set([
  'mathvariant',
  'fence',
  'stretchy',
  'separator',
  'accent',
  'linethickness',
  'width',
  'movablelimits',
]);

function element({name, attributes, children, text}: MathNode): string {
  const written = Object.entries(attributes)
    .filter(([key]) => KEPT.has(key))
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  return `<${name}${written}>${escapeXml(text)}${children.map(element).join('')}</${name}>`;
}
