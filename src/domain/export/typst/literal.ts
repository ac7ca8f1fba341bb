/**
 * A string of Typst's code. Everything that an author wrote reaches Typst in such strings, never as markup, so that no sign
 * of it (`#`, `$`, `[`, `@`, `\`) means anything.
 */
export function typstString(text: string): string {
  const safe = text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/[\\"]/g, (sign) => `\\${sign}`)
    // Controls would end a line of code or be invisible in it.
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
  return `"${safe}"`;
}
