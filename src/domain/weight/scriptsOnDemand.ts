/** Start of every page that Docusaurus writes: what comes after it is read before anything of the page is drawn. */
const HEAD_START = /^<!doctype html><html(?: [^<>]*)?><head><meta charset="?utf-8"?\s*\/?>/i;

/** A script as Docusaurus puts it into the head, before or after its HTML was made smaller. */
const DEFERRED = /<script src=(?:"([^"<>]+)"|([^\s"'<>]+)) defer(?:="")?><\/script>/g;

/**
 * A page whose scripts are not fetched by reading it: their addresses stand in an inert attribute of the small script, which
 * adds them when a control needs them. Pages without script are left as they are.
 * @param html a whole page, as Docusaurus writes it
 * @param pageScript text of the small script; the same for every page
 * @param options.isMissing a page that answers where nothing is: it names no scripts. They draw what belongs to the address, and
 * none of them knows this one: on the way the text of the page goes, and what was typed with it.
 * @returns null when the page has scripts and does not begin as pages of this site do
 */
export function withScriptsOnDemand(
  html: string,
  pageScript: string,
  {isMissing = false}: {isMissing?: boolean} = {},
): string | null {
  const end = html.indexOf('</head>');
  const head = end < 0 ? '' : html.slice(0, end);
  const addresses = [...head.matchAll(DEFERRED)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  if (addresses.length === 0) return html;
  const start = HEAD_START.exec(html)?.[0];
  if (start === undefined) return null;
  const rest = head.slice(start.length).replace(DEFERRED, '');
  const named = isMissing ? '' : addresses.join(' ');
  return `${start}<script data-scripts="${named}">${pageScript}</script>${rest}${html.slice(end)}`;
}
