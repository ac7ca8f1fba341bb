import {visible} from './described';

type Kind = ' ' | '-' | '+';
interface Step {
  readonly kind: Kind;
  readonly line: string;
}

/** Lines around a change. */
const CONTEXT = 3;

/** The change of a file as a unified diff, each unseen character written out; empty when nothing changed. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const steps = stepsOf(before.split('\n'), after.split('\n'));
  const changed = steps.flatMap(({kind}, index) => (kind === ' ' ? [] : [index]));
  if (changed.length === 0) return '';
  const hunks: {from: number; to: number}[] = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    const [from, to] = [Math.max(0, index - CONTEXT), Math.min(steps.length, index + CONTEXT + 1)];
    if (last && from <= last.to) last.to = to;
    else hunks.push({from, to});
  }
  const name = visible(file);
  return [`--- a/${name}`, `+++ b/${name}`, ...hunks.flatMap(({from, to}) => hunk(steps, from, to)), ''].join('\n');
}

function hunk(steps: readonly Step[], from: number, to: number): string[] {
  const part = steps.slice(from, to);
  const range = (other: Kind) => {
    const start = steps.slice(0, from).filter(({kind}) => kind !== other).length;
    const length = part.filter(({kind}) => kind !== other).length;
    return `${length === 0 ? start : start + 1},${length}`;
  };
  return [`@@ -${range('+')} +${range('-')} @@`, ...part.map(({kind, line}) => kind + visible(line))];
}

/** Longest common subsequence of the lines between the equal beginning and the equal end. */
function stepsOf(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const same = (lines: readonly string[]) => lines.map((line): Step => ({kind: ' ', line}));
  return [
    ...same(before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

/** A table larger than this is not worth its memory: the lines are shown as taken away and added. */
const LARGEST_TABLE = 4_000_000;

function middle(before: readonly string[], after: readonly string[]): Step[] {
  if (before.length * after.length > LARGEST_TABLE)
    return [...before.map((line): Step => ({kind: '-', line})), ...after.map((line): Step => ({kind: '+', line}))];
  const lengths = Array.from({length: before.length + 1}, () => new Uint32Array(after.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      steps.push({kind: ' ', line: old});
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({kind: '-', line: old});
      i += 1;
    } else {
      steps.push({kind: '+', line: fresh ?? ''});
      j += 1;
    }
  }
  return steps;
}
