/** Seeded generator of numbers from 0 to 1 (mulberry32, T. Ettinger, public domain): the same queries in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list; the list must not be empty. */
export function pick<Value>(list: readonly Value[], random: () => number): Value {
  return list[Math.floor(random() * list.length)] as Value;
}

/** A shuffled copy. */
export function shuffled<Value>(list: readonly Value[], random: () => number): Value[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as Value, copy[at] as Value];
  }
  return copy;
}
