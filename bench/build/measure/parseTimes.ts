/**
 * Seconds of processor time from what the shell's `times` prints (POSIX): its own user and system time on the first line, those
 * of its descendants on the second, each as `1m2.34s`. A few shells of other countries write a comma.
 * @throws when it is anything else
 */
export function parseTimes(printed: string): number {
  const found = [...printed.matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)];
  if (found.length !== 4) throw new Error(`The shell did not tell the processor time; "times" printed: ${printed}`);
  return found.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
    0,
  );
}
