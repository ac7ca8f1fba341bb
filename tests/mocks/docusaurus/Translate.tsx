/** The English message with its placeholders filled. */
export function translate({message}: {message: string}, values: Record<string, string | number> = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
