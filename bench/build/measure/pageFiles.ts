/** Stylesheets and scripts that a page's HTML makes a browser fetch at once, as paths from the build's root; each once. */
export function pageFiles(html: string): string[] {
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag);
  const found = tags.flatMap((tag) => {
    const of = (name: string) =>
      new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`).exec(tag)?.slice(1).find(Boolean);
    if (tag.startsWith('<script')) return of('src') ?? [];
    const fetched = of('rel') === 'stylesheet' || of('rel') === 'modulepreload' || of('as') === 'script';
    return fetched ? (of('href') ?? []) : [];
  });
  return [...new Set(found.filter((file) => /^\/(?!\/)/.test(file)))].map((file) => file.slice(1));
}
