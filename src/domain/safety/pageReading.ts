import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
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
  const reading = {
    scripts: [] as string[],
    styles: [] as string[],
    faults: [] as string[],
    links: [] as string[],
    anchors: new Set<string>(),
  };
  visit(fromHtml(html), (element) => {
    const {href, id} = element.properties;
    if (element.tagName === 'a' && href !== undefined && href !== null) reading.links.push(String(href));
    if (id !== undefined && id !== null) reading.anchors.add(String(id));
    reading.faults.push(...elementFaults(element));
    if (element.tagName === 'script') readScript(element, reading);
    const style = element.properties.style;
    if (style === undefined || style === null) return;
    if (isReviewedStyle(element.tagName, String(style))) reading.styles.push(String(style));
    else reading.faults.push(`style attribute on <${element.tagName}> that nobody has reviewed: ${shown(style)}`);
  });
  return reading;
}

function readScript(element: Element, reading: {scripts: string[]; faults: string[]}): void {
  const {src, type} = element.properties;
  const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
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

function visit(node: Nodes, onElement: (element: Element) => void): void {
  if (node.type === 'element') {
    onElement(node);
    if (node.content) visit(node.content, onElement);
  }
  if ('children' in node) for (const child of node.children) visit(child, onElement);
}
