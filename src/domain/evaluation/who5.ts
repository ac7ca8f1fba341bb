/** Highest sum of the five items of WHO-5, each from 0 to 5. */
export const WHO5_HIGHEST_SUM = 25;

/** WHO-5 in per cent: 4 × sum of items (0-25), so 0 to 100; a higher number means more well-being. */
export function who5Percent(sum: number): number {
  return 4 * sum;
}
