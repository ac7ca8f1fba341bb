import {NEXT_EDITION} from '../content/page';
import {routes} from '../model/addresses';

/**
 * Address of a page that holds for as long as a sheet of paper: a page of the newest edition by the permanent address of its
 * edition, because another edition will stand at `/docs/…` some day. Others as they are.
 * @param url absolute address of the page
 * @param edition name of the edition that the page belongs to, null outside the editions
 * @param base address of the language's start with its slash: `https://example.org/nb/`
 */
export function lastingAddress(url: string, edition: string | null, base: string): string {
  const docs = `${base.replace(/\/$/, '')}${routes.docs}`;
  if (edition === null || edition === NEXT_EDITION) return url;
  if (url !== docs && !url.startsWith(`${docs}/`)) return url;
  const inside = url.slice(docs.length);
  return inside === `/${edition}` || inside.startsWith(`/${edition}/`) ? url : `${docs}/${edition}${inside}`;
}
