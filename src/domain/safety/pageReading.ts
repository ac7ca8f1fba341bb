import {
  type HtmlElement,
  type HtmlNode,
  attributeName,
  attributeOf,
  childrenOf,
  isElement,
  parsePage,
} from '../html/htmlTree';
import {elementFaults} from './elementFaults';
import {REVIEWED_SCRIPTS} from './reviewedScripts';
import {isReviewedStyle} from './reviewedStyles';

/** What a page holds that the policy must allow, and what no page may hold. */
export interface PageReading {
  /** Inline scripts, whole; reviewed ones only. */
  readonly scripts: readonly string[];
  /** Style attributes, as they stand; reviewed ones only. */
  readonly styles: readonly string[];
  /** English sentences for the log; they name what was found, not the text around it. */
  readonly faults: readonly string[];
  /** Where links lead, as it stands there. */
  readonly links: readonly string[];
  /** Places that a link may lead to. */
  readonly anchors: ReadonlySet<string>;
}

/** Data for search engines: browsers never run it, and the policy does not concern it. */
const DATA_BLOCK = 'application/ld+json';

/** Reads a finished page as a browser without script would: every element, also inside templates. */
export function readPage(html: string): PageReading {
  return readTree(parsePage(html));
}

/** The same of a page that was taken apart already. */
export function readTree(page: HtmlNode): PageReading {
  const reading = {
    scripts: [] as string[],
    styles: [] as string[],
    faults: [] as string[],
    links: [] as string[],
    anchors: new Set<string>(),
  };
  const note = (fault: string) => void reading.faults.push(fault);
  visit(page, (element) => {
    elementFaults(element, note);
    for (const attribute of element.attrs) {
      const {value} = attribute;
      const name = attributeName(attribute);
      if (name === 'href' && element.tagName === 'a') reading.links.push(value);
      else if (name === 'id') reading.anchors.add(value);
      else if (name === 'style' && isReviewedStyle(element.tagName, value)) reading.styles.push(value);
      else if (name === 'style')
        note(`style attribute on <${element.tagName}> that nobody has reviewed: ${shown(value)}`);
    }
    if (element.tagName === 'script') readScript(element, reading);
  });
  return reading;
}

function readScript(element: HtmlElement, reading: {scripts: string[]; faults: string[]}): void {
  const [src, type] = [attributeOf(element, 'src'), attributeOf(element, 'type')];
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (src !== undefined) {
    if (text.trim()) reading.faults.push('script with an address and a text at once');
    return;
  }
  if (type === DATA_BLOCK) {
    if (!isJson(text)) reading.faults.push(`<script type="${DATA_BLOCK}"> that is not JSON`);
  } else if (type !== undefined) reading.faults.push(`script of the type ${shown(type)}`);
  else if (REVIEWED_SCRIPTS.has(text)) reading.scripts.push(text);
  else reading.faults.push(`inline script that nobody has reviewed: ${shown(text)}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The beginning of something hostile or long, safe in a terminal. */
export function shown(value: unknown): string {
  const text = String(value).replace(/[^\x20-\x7e\u00a1-\u024f]+/g, ' ');
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

function visit(node: HtmlNode, onElement: (element: HtmlElement) => void): void {
  if (isElement(node)) onElement(node);
  if ('content' in node) visit(node.content, onElement);
  for (const child of childrenOf(node)) visit(child, onElement);
}
