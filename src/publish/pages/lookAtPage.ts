import {type HtmlNode, parsePage} from '../../domain/html/htmlTree';
import type {PageLinks} from '../../domain/links/deadLinks';
import {HTML_LANG, LOCALES, localePrefix} from '../../domain/locales/locales';
import {EXIT_TARGETS, LEAVE_PAGE, leaveHtml, leaveScript} from '../../domain/safety/exitTargets';
import {readTree} from '../../domain/safety/pageReading';
import {withMeta, withoutMeta} from '../../domain/safety/policy';
import {machinePathFault} from '../machinePaths';

/** What the gate keeps of a page that was read: never its text, never its tree. */
export interface PageLook {
  /** What it holds that nobody may publish; English, for the maintainer. */
  readonly faults: readonly string[];
  /** Inline scripts and style attributes that the policy must allow: reviewed ones alone. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Null for a page whose links nobody has to follow. */
  readonly links: PageLinks | null;
}

export interface LookOptions {
  /** The policy that the page should carry, or null when it carries none yet. */
  readonly policy: string | null;
  /** Folders of this machine whose names must not be public. */
  readonly machinePaths?: readonly string[];
  /** Takes the tree of the page while it is there. */
  readonly onTree?: (tree: HtmlNode) => void;
}

const LEAVE_PAGES = new Map(
  LOCALES.map((locale) => [
    `${localePrefix(locale)}/${LEAVE_PAGE}`.slice(1),
    {html: leaveHtml(EXIT_TARGETS[locale], HTML_LANG[locale]), script: leaveScript(EXIT_TARGETS[locale])},
  ]),
);

/**
 * Reads one page, once, for all that has to know what it holds.
 * @param file path from the root of the site, with `/`
 * @param text all of the page
 */
export function lookAtPage(file: string, text: string, {policy, machinePaths = [], onTree}: LookOptions): PageLook {
  const html = policy === null ? text : withoutMeta(text, policy);
  const place = machinePathFault(text, machinePaths);
  const faults = place === null ? [] : [place];
  if (policy !== null && html === text) faults.push('page without the policy in its head');
  if (policy === null && withMeta(html, '') === null) faults.push('page that does not begin as pages of this site do');
  const leave = LEAVE_PAGES.get(file);
  if (leave) {
    // Whole and fixed, with the only <noscript> of the site: nothing to read, only to compare.
    if (html !== leave.html) faults.push('differs from the blank step that the site makes');
    return {faults, scripts: [leave.script], styles: [], links: null};
  }
  const tree = parsePage(html);
  const {scripts, styles, links, anchors, faults: found} = readTree(tree);
  onTree?.(tree);
  return {faults: [...faults, ...found], scripts, styles, links: {file, links, anchors}};
}
