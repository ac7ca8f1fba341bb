import type {Node} from 'mdast';
import {FormulaFault, readTex} from '../formula/readTex';
import type {MathNode} from '../formula/mathNode';
import {type Reading, reportAt} from './reading';

/** A formula as a block or in a line; one that cannot be read is shown as it was typed. */
export type ReadFormula =
  | {readonly kind: 'formula'; readonly tex: string; readonly math: MathNode}
  | {readonly kind: 'code'; readonly text: string};

/** Reads TeX; `display` sets it for a line of its own. A formula that cannot be read is reported. */
export function readFormula(tex: string, display: boolean, node: Node, reading: Reading): ReadFormula {
  try {
    return {kind: 'formula', tex, math: readTex(tex, display)};
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    reportAt(reading, node, `the formula "${tex}" cannot be set: ${error.message}`, 'Mend the formula.');
    return {kind: 'code', text: tex};
  }
}
