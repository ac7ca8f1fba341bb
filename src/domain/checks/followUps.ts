import type {Problem} from './problem';

/** What follows from a problem and says nothing more: those rules, on the same line or anywhere in the same file. */
const FOLLOW_UPS: Readonly<Record<string, {readonly on: 'line' | 'file'; readonly rules: readonly string[]}>> = {
  'hidden-character': {
    on: 'line',
    rules: ['record-syntax', 'front-matter-syntax', 'link-refused', 'link-missing', 'norwegian-forms'],
  },
  'mixed-alphabet': {on: 'line', rules: ['link-refused', 'link-missing']},
  'link-other-language': {on: 'line', rules: ['link-missing']},
  'empty-translation': {
    on: 'file',
    rules: ['heading-ids', 'number-not-in-source', 'wrong-language', 'sourced-without-citation'],
  },
  // Sections are paired by their ids.
  'heading-ids': {on: 'file', rules: ['number-not-in-source']},
  'wrong-language': {on: 'file', rules: ['number-not-in-source', 'norwegian-forms']},
};

/** Leaves out what only follows from another problem, so that a contributor reads one sentence and not five. */
export function withoutFollowUps(problems: readonly Problem[]): Problem[] {
  const causes = new Map<string, Set<string>>();
  for (const {rule, file, line} of problems) {
    const follow = Object.hasOwn(FOLLOW_UPS, rule) ? FOLLOW_UPS[rule] : undefined;
    if (!follow) continue;
    const key = follow.on === 'file' ? file : `${file}:${line ?? ''}`;
    causes.set(key, new Set([...(causes.get(key) ?? []), ...follow.rules]));
  }
  return problems.filter(
    ({rule, file, line}) => !causes.get(file)?.has(rule) && !causes.get(`${file}:${line ?? ''}`)?.has(rule),
  );
}
