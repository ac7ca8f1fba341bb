/** Why the text of a file was not read, by its absolute path. */
const unread = new Map<string, string>();

/**
 * Notes that a text was put aside before it was parsed: its page is empty then, and the guard says why. A text that threw
 * while Docusaurus reads the folders would hide the faults of all others.
 */
export function putAside(file: string, reason: string | null): void {
  if (reason === null) unread.delete(file);
  else unread.set(file, reason);
}

/** Line and reason (`3 front matter: …`), or undefined for a text that was read. */
export function whyAside(file: string): string | undefined {
  return unread.get(file);
}
