import type {Localised} from '../locales/locales';

/** Where "leave quickly" leads: a weather service of each language's country, neutral in a history list. */
export const EXIT_TARGETS: Localised = {
  cs: 'https://www.chmi.cz/',
  en: 'https://www.bbc.co.uk/weather',
  nb: 'https://www.yr.no/',
};

/** Address of the blank step between the site and the target, relative to a language's base address. */
export const LEAVE_PAGE = 'leave.html';

/** Mark in the tab's name while it leaves; it tells a page that is only passed through to go on at once. */
export const LEAVING = 'leaving';

/**
 * Why a target cannot be used, or null. Only https: any other address could be read or changed on its way.
 */
export function targetFault(target: string): string | null {
  let url: URL;
  try {
    url = new URL(target);
  } catch {
    return 'is not an address';
  }
  if (url.protocol !== 'https:') return 'is not an https:// address';
  if (url.username || url.password || url.search || url.hash) return 'carries more than a page';
  return null;
}

/**
 * The script of the blank step. Going forward it opens the target as a new entry; on Back it is met first and
 * goes forward again, so that nothing of the site is shown. Its target is fixed: nothing is taken from its address.
 * @throws when the target is not a plain https address
 */
export function leaveScript(target: string): string {
  const fault = targetFault(target);
  if (fault) throw new Error(`The exit target "${target}" ${fault}.`);
  const go = JSON.stringify(target).replace(/</g, '\\u003c');
  return `(function(){var u=${go};window.name="";var n=performance.getEntriesByType("navigation")[0];addEventListener("pageshow",function(e){if(e.persisted||(n&&n.type==="back_forward"))location.replace(u);else setTimeout(function(){location.href=u},0)})})()`;
}

/** The blank step as a page: nothing to see, nothing to index, and a link where script is off. */
export function leaveHtml(target: string, htmlLang: string): string {
  return [
    `<!doctype html><html lang="${htmlLang}"><head><meta charset="utf-8"><meta name="robots" content="noindex">`,
    `<meta name="referrer" content="no-referrer"><title>…</title></head><body>`,
    `<script>${leaveScript(target)}</script><noscript><a href="${target}" rel="noreferrer">…</a></noscript></body></html>\n`,
  ].join('');
}
