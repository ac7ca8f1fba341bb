/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
}

const DISK = /\bENOSPC\b|no space left on device|disk quota exceeded/i;
const MEMORY =
  /heap out of memory|ERR_WORKER_OUT_OF_MEMORY|ENOMEM|memory allocation of \d+ bytes failed|cannot allocate memory/i;

/** Codes with which a shell or a container reports SIGKILL, and Node an empty heap. */
const KILLED = [137, 134];

const MEMORY_WORDS =
  'There was not enough memory for this build. Close other programs, or build with SIDE_BY_SIDE=1 (one language after another), or take a machine with more memory: MAINTAINING.md says how much a site needs.';

export const DISK_WORDS =
  'There is not enough room on the disk for this build. Make room (the folder .cache may be deleted whenever no build runs) and build again.';

/** What is short, in a plain sentence; null when a failure has another reason. */
export function shortageOf({code, signal, output}: Ending): string | null {
  if (DISK.test(output)) return DISK_WORDS;
  if (MEMORY.test(output) || signal === 'SIGKILL' || KILLED.includes(code ?? 0)) return MEMORY_WORDS;
  return null;
}
