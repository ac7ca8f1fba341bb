import type {Locale, Localised} from '../locales/locales';

/** `error` stops the check and the build; `warning` is only listed. */
export type Severity = 'error' | 'warning';

/** What a rule says to a contributor: sentences with `{placeholders}` that a problem's `params` fill. */
export interface RuleText {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** A rule: its id never changes, so that people and tools can name it. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly texts: Localised<RuleText>;
  /** What breaks the rule and what keeps it, as it stands in a file; shown on the rule's page of the guide. */
  readonly example?: {readonly wrong: string; readonly right: string};
  /**
   * The text of the file with this problem mended, where a machine can do it without touching a word; null when
   * this very problem needs a person.
   */
  readonly fix?: (text: string, found: Problem) => string | null;
  /** True where a machine mends files that are no texts (`src/site/stripAttachment.ts`). */
  readonly fixesBytes?: true;
}

/** What a check found: which rule, where, and the words that fill the rule's sentences. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** 1-based; left out when the whole file is meant. */
  readonly line?: number;
  readonly params: Readonly<Record<string, string>>;
}

export interface Place {
  file: string;
  line?: number;
}

/** Whether a rule knows how to mend at least some of what it finds. */
export function isFixable(rule: Rule): boolean {
  return rule.fix !== undefined || rule.fixesBytes === true;
}

/** Makes a problem of a rule at a place. */
export function problem(rule: Rule, place: Place, params: Record<string, string> = {}): Problem {
  return {rule: rule.id, severity: rule.severity, file: place.file, line: place.line, params};
}

function fill(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => params[key] ?? whole);
}

/** The three sentences of a problem in a language. */
export function explain(found: Problem, rule: Rule, locale: Locale): RuleText {
  const text = rule.texts[locale];
  return {what: fill(text.what, found.params), why: text.why, mend: fill(text.mend, found.params)};
}

/** Sorts by file, line and rule, so that every run prints the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
