import type {Element} from 'hast';
import {FORM_TARGETS, SCRIPT_FOLDERS, STYLE_FOLDERS, isIn} from './siteFolders';

/**
 * Elements that no page of ours needs: they show other pages, run or style something, or change what addresses
 * mean. `noscript` is among them because browsers with and without script disagree on where it ends.
 */
const REFUSED = new Set([
  'animate',
  'animatemotion',
  'animatetransform',
  'applet',
  'base',
  'embed',
  'fencedframe',
  'foreignobject',
  'frame',
  'frameset',
  'iframe',
  'noscript',
  'object',
  'plaintext',
  'portal',
  'set',
  'style',
  'xmp',
]);

/** Attributes that hold an address, as hast writes their names. */
const ADDRESSES = [
  'action',
  'background',
  'cite',
  'data',
  'formAction',
  'href',
  'longDesc',
  'manifest',
  'poster',
  'src',
  'xLinkHref',
] as const;

/** Attributes that no page of ours needs. */
const REFUSED_ATTRIBUTES = ['formAction', 'srcDoc', 'ping', 'nonce', 'background', 'manifest', 'attributionSrc'];

/** Elements whose address is fetched by itself, with the attributes that hold it. */
const LOADS: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  feimage: ['href', 'xLinkHref'],
  image: ['href', 'xLinkHref'],
  img: ['src', 'srcSet'],
  input: ['src'],
  script: ['src'],
  source: ['src', 'srcSet'],
  track: ['src'],
  use: ['href', 'xLinkHref'],
  video: ['src', 'poster'],
};

/** Relations of `<link>` that fetch something; any other but those that only inform is refused. */
const LOADING_LINKS = new Set(['icon', 'preload', 'stylesheet']);
const INFORMING_LINKS = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev']);

const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

/** A value without what browsers drop from addresses before they read them. */
const tidied = (value: unknown) =>
  (Array.isArray(value) ? value.join(' ') : String(value)).replace(/[\u0000-\u0020]/g, '');

/** An address on this site, or on this page. */
const isLocal = (address: string) => /^(?:\/(?![/\\])|#)/.test(address);

/** What is wrong with one element: English, one sentence each. */
export function elementFaults(element: Element): string[] {
  const name = element.tagName.toLowerCase();
  const faults: string[] = [];
  if (REFUSED.has(name)) faults.push(`<${name}>`);
  for (const attribute of Object.keys(element.properties)) {
    if (/^on/i.test(attribute)) faults.push(`handler ${attribute.toLowerCase()} on <${name}>`);
    if (REFUSED_ATTRIBUTES.includes(attribute)) faults.push(`attribute ${attribute.toLowerCase()} on <${name}>`);
  }
  for (const attribute of ADDRESSES) {
    const address = tidied(element.properties[attribute] ?? '');
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
    const allowed = name === 'img' && attribute === 'src' ? DATA_IMAGE.test(address) : false;
    if (scheme && !['https', 'http', 'mailto', 'tel', 'sms'].includes(scheme) && !allowed)
      faults.push(`${scheme}: address in ${attribute.toLowerCase()} of <${name}>`);
  }
  faults.push(...loadFaults(element, name), ...laterFaults(element, name));
  if (name === 'form') faults.push(...formFaults(element));
  if (name === 'meta') faults.push(...metaFaults(element));
  return faults;
}

/** Only an address that moved within the site may lead on by itself (`src/domain/editions/redirects.ts`). */
function metaFaults({properties}: Element): string[] {
  if (properties.httpEquiv === undefined) return [];
  const kind = tidied(properties.httpEquiv).toLowerCase();
  if (kind === 'refresh' && /^0; url=\/(?:[\w-][\w./-]*)?$/.test(String(properties.content))) return [];
  return [`<meta http-equiv="${kind}">`];
}

/** Addresses that the small script of a page fetches when a control needs them (`src/pageScript`). */
function laterFaults({properties}: Element, name: string): string[] {
  const {dataScripts} = properties;
  if (dataScripts === undefined) return [];
  if (name !== 'script' || properties.src !== undefined) return [`addresses of scripts on <${name}>`];
  const addresses = String(dataScripts).split(' ');
  return addresses.every((address) => isIn(SCRIPT_FOLDERS, address) && !/\.\.|[^\x21-\x7e]/.test(address))
    ? []
    : ['script for later from outside the script folders'];
}

function loadFaults(element: Element, name: string): string[] {
  const {properties} = element;
  if (name === 'link') return linkFaults(element);
  if (name === 'script' && properties.src !== undefined) {
    const address = tidied(properties.src);
    return isIn(SCRIPT_FOLDERS, address) && !address.includes('..') ? [] : ['script from outside the script folders'];
  }
  const faults: string[] = [];
  for (const attribute of LOADS[name] ?? []) {
    const value = properties[attribute];
    if (value === undefined || value === null) continue;
    const entries = attribute === 'srcSet' ? String(value).split(',') : [value];
    const foreign = entries.map(tidied).some((address) => !isLocal(address) && !DATA_IMAGE.test(address));
    if (foreign) faults.push(`foreign load: ${attribute.toLowerCase()} of <${name}>`);
  }
  return faults;
}

function linkFaults({properties}: Element): string[] {
  const relations = [properties.rel ?? []].flat().map((relation) => String(relation).toLowerCase());
  const address = tidied(properties.href ?? '');
  const unknown = relations.filter((relation) => !LOADING_LINKS.has(relation) && !INFORMING_LINKS.has(relation));
  if (relations.length === 0 || unknown.length > 0) return [`<link rel="${unknown.join(' ')}">`];
  if (!relations.some((relation) => LOADING_LINKS.has(relation))) return [];
  if (relations.includes('stylesheet') && !isIn(STYLE_FOLDERS, address))
    return ['stylesheet from outside the style folders'];
  return isLocal(address) && !address.includes('..') ? [] : [`foreign load: <link rel="${relations.join(' ')}">`];
}

/** A form without an address is one of script alone; with one it is the search form. */
function formFaults({properties}: Element): string[] {
  const {action, method} = properties;
  const faults: string[] = [];
  if (action !== undefined && !FORM_TARGETS.includes(String(action))) faults.push('form that leads elsewhere');
  if (method !== undefined && String(method).toLowerCase() !== 'get') faults.push('form that sends');
  return faults;
}
