/** A scale of a plot: values from `low` to `high` with round ticks between, both ends among them. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** A round step that cuts a span into about `parts`. */
function roundStep(span: number, parts: number): number {
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (STEPS.find((step) => step * power >= rough * 0.999) ?? 10);
}

/** An axis that holds all values; a measure's own ends, where known, are its ends. */
export function axisFor(values: readonly number[], ends: {lowest?: number; highest?: number} = {}, parts = 4): Axis {
  const least = Math.min(...values, ends.lowest ?? Infinity);
  const most = Math.max(...values, ends.highest ?? -Infinity);
  if (!Number.isFinite(least) || !Number.isFinite(most)) return {low: 0, high: 1, ticks: [0, 1]};
  const size = Math.max(1, Math.abs(most), Math.abs(least));
  // Values that differ by less than a tick can say count as one: their step would be nothing.
  const step = roundStep(most - least > size * 1e-9 ? most - least : size, parts);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  const tick = (index: number) => Number((index * step).toPrecision(12));
  return {
    low: tick(first),
    high: tick(last),
    ticks: Array.from({length: last - first + 1}, (_, index) => tick(first + index)),
  };
}

/** Maps a value of an axis to a coordinate between two ends. */
export const scale =
  ({low, high}: Axis, from: number, to: number) =>
  (value: number): number =>
    from + ((value - low) / (high - low)) * (to - from);
