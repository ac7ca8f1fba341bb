/**
 * The day, `YYYY-MM-DD` in UTC; the one place where the site asks the clock. `SOURCE_DATE_EPOCH` (seconds since 1970, the usual
 * variable of reproducible builds) names another one, for building again what was built on a former day.
 * @throws when the variable is not a number of seconds
 */
export function today(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH="${epoch}" is not a number of seconds since 1970.`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
