/** Waits; replaced in tests. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** Really waits. */
export const realSleep: Sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const ATTEMPTS = 6;
const FIRST_PAUSE = 1_000;

/** HTTP status with which a request was refused, or null. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
}

/** Whether the same request may succeed later: no connection, a server's fault, too many requests. */
function isTransient(error: unknown): boolean {
  const status = statusOf(error);
  // The client's name for "no host answered", server errors included.
  if (status === null) return error instanceof Error && error.name === 'RetryError';
  return status === 429 || status >= 500;
}

/** What went wrong, in a few words. */
export function reasonOf(error: unknown): string {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return status === null ? message : `${message} (HTTP ${status})`;
}

/**
 * Does something, and again after a pause that doubles each time, while it fails for a reason that may pass.
 * @param log takes a line about each new attempt
 * @throws the last error
 */
export async function withRetries<T>(work: () => Promise<T>, sleep: Sleep, log: (line: string) => void): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isTransient(error)) throw error;
      const pause = FIRST_PAUSE * 2 ** (attempt - 1);
      log(`Algolia did not answer as it should: ${reasonOf(error)}. Trying again in ${pause / 1_000} s.`);
      await sleep(pause);
    }
  }
}
