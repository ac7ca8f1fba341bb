/**
 * Reads a table of word forms: each line is `stem: form form ...`. Kept as text because a reviewer who knows the
 * language, and not TypeScript, should be able to read and mend it.
 */
export function wordTable(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [stem = '', forms = ''] = line.split(':').map((part) => part.trim());
    table.set(stem, stem);
    for (const form of forms.split(/\s+/)) {
      table.set(form, stem);
    }
  }
  return table;
}

/** Endings out of a text, the longest first, so that the first that fits is the longest that fits. */
export function longestFirst(endings: string): readonly string[] {
  return endings
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);
}

/** Applies a shortening function until nothing changes, which makes it idempotent; `limit` bounds the work. */
export function untilStable(word: string, step: (word: string) => string, limit = 8): string {
  let current = word;
  for (let pass = 0; pass < limit; pass += 1) {
    const next = step(current);
    if (next === current) {
      return current;
    }
    current = next;
  }
  return current;
}
