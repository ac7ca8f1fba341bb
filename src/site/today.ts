/** The day, `YYYY-MM-DD` in UTC; the one place where the site asks the clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
