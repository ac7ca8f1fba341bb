const URLS = /<url>[\s\S]*?<\/url>/g;

/** One sitemap of several (XML as `@docusaurus/plugin-sitemap` writes it), its addresses in the order of the alphabet. */
export function joinSitemaps(texts: readonly string[]): string {
  const first = texts.find((text) => text.includes('<url>'));
  if (first === undefined) return texts[0] ?? '';
  const urls = new Set(texts.flatMap((text) => text.match(URLS) ?? []));
  return `${first.slice(0, first.indexOf('<url>'))}${[...urls].sort().join('')}</urlset>`;
}
