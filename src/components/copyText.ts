/** Copies a text; only ever on a press. Resolves to whether the browser has a clipboard and allowed it, and never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
