import type {Problem, Rule} from './problem';
import {wordsKept} from './wordGuard';

/** What happened to the problems of one file. */
export interface Mended {
  readonly text: string;
  readonly mended: readonly Problem[];
  /** Problems whose fix was refused, because it would have changed a word. */
  readonly refused: readonly Problem[];
}

/** A fix that changes its own result again and again is broken; nothing real needs more. */
const MOST_STEPS = 20;

/** Mends what can be mended in the text of one file. The last lines come first, so that the lines of the others hold. */
export function mendText(
  file: string,
  text: string,
  problems: readonly Problem[],
  ruleOf: (id: string) => Rule | undefined,
): Mended {
  const mended: Problem[] = [];
  const refused: Problem[] = [];
  let current = text;
  for (const found of [...problems].sort((a, b) => (b.line ?? 0) - (a.line ?? 0))) {
    const next = fixed(current, found, ruleOf(found.rule));
    if (next === current) continue;
    if (wordsKept(file, current, next)) {
      current = next;
      mended.push(found);
    } else refused.push(found);
  }
  return {text: current, mended, refused};
}

/** A fix, applied until it changes nothing. */
function fixed(text: string, found: Problem, rule: Rule | undefined): string {
  let current = text;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = rule?.fix?.(current, found) ?? current;
    if (next === current) return current;
    current = next;
  }
  return text;
}
