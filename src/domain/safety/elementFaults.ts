import {type HtmlElement, attributeName, attributeOf} from '../html/htmlTree';
import {FORM_TARGETS, SCRIPT_FOLDERS, STYLE_FOLDERS, isIn} from './siteFolders';

/** Takes one English sentence about what is wrong. */
type Note = (fault: string) => void;

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

/** Attributes that hold an address, whatever prefix they have (`xlink:href`). */
const ADDRESSES = new Set([
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'href',
  'longdesc',
  'manifest',
  'poster',
  'src',
  // What React calls them: nothing to a browser, but no page of ours has them either.
  'xlinkhref',
]);

/** Attributes that no page of ours needs. */
const REFUSED_ATTRIBUTES = new Set([
  'attributionsrc',
  'background',
  'formaction',
  'httpequiv',
  'imagesrcset',
  'manifest',
  'nonce',
  'ping',
  'srcdoc',
]);

/** Elements whose address is fetched by itself, with the attributes that hold it, whatever prefix they have. */
const LOADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['audio', ['src']],
  ['feimage', ['href', 'xlinkhref']],
  ['image', ['href', 'xlinkhref']],
  ['img', ['src', 'srcset']],
  ['input', ['src']],
  ['source', ['src', 'srcset']],
  ['track', ['src']],
  ['use', ['href', 'xlinkhref']],
  ['video', ['src', 'poster']],
]);

/** Relations of `<link>` that fetch something; any other but those that only inform is refused. */
const LOADING_LINKS = new Set(['icon', 'preload', 'stylesheet']);
const INFORMING_LINKS = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev']);

/** Schemes that an address may begin with. */
const SCHEMES = new Set(['https', 'http', 'mailto', 'tel', 'sms']);

const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

/** A value without what browsers drop from addresses before they read them. */
const tidied = (value: string) => value.replace(/[\u0000-\u0020]/g, '');

/** An address on this site, or on this page. */
const isLocal = (address: string) => /^(?:\/(?![/\\])|#)/.test(address);

/** Notes what is wrong with one element. */
export function elementFaults(element: HtmlElement, note: Note): void {
  const name = element.tagName.toLowerCase();
  if (REFUSED.has(name)) note(`<${name}>`);
  if (/[^\w:-]/.test(element.tagName)) note('element with a name that neither HTML nor SVG nor MathML has');
  const loads = LOADS.get(name);
  for (const attribute of element.attrs) {
    const whole = attributeName(attribute);
    if (whole.startsWith('on')) note(`handler ${whole} on <${name}>`);
    if (REFUSED_ATTRIBUTES.has(whole)) note(`attribute ${whole} on <${name}>`);
    const local = whole.slice(whole.lastIndexOf(':') + 1);
    if (ADDRESSES.has(local)) addressFaults(name, whole, attribute.value, note);
    if (loads?.includes(local)) loadFaults(name, local, attribute.value, note);
    if (whole === 'data-scripts') laterFaults(element, name, attribute.value, note);
  }
  if (name === 'link') linkFaults(element, note);
  else if (name === 'script') scriptFaults(element, note);
  else if (name === 'form') formFaults(element, note);
  else if (name === 'meta') metaFaults(element, note);
}

/** An address may be on a site, or call or write to somebody; a picture may also hold its own bytes. */
function addressFaults(name: string, attribute: string, value: string, note: Note): void {
  const address = tidied(value);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || SCHEMES.has(scheme)) return;
  if (name === 'img' && attribute === 'src' && DATA_IMAGE.test(address)) return;
  note(`${scheme}: address in ${attribute} of <${name}>`);
}

/** What is fetched by itself must be of this site. */
function loadFaults(name: string, attribute: string, value: string, note: Note): void {
  const addresses = attribute === 'srcset' ? value.split(',') : [value];
  const isForeign = (address: string) => !isLocal(address) && !DATA_IMAGE.test(address);
  if (addresses.map(tidied).some(isForeign)) note(`foreign load: ${attribute} of <${name}>`);
}

/** Addresses that the small script of a page fetches when a control needs them (`src/pageScript`); none on a 404 page. */
function laterFaults(element: HtmlElement, name: string, value: string, note: Note): void {
  if (name !== 'script' || attributeOf(element, 'src') !== undefined) note(`addresses of scripts on <${name}>`);
  const isOurs = (address: string) => isIn(SCRIPT_FOLDERS, address) && !/\.\.|[^\x21-\x7e]/.test(address);
  if (value !== '' && !value.split(' ').every(isOurs)) note('script for later from outside the script folders');
}

function scriptFaults(element: HtmlElement, note: Note): void {
  // In SVG these fetch a script, and the text between the tags is another one.
  for (const attribute of element.attrs)
    if (/(?:^|:)href$/.test(attributeName(attribute))) note('script with its address in another place than src');
  const src = attributeOf(element, 'src');
  if (src === undefined) return;
  const address = tidied(src);
  if (!isIn(SCRIPT_FOLDERS, address) || address.includes('..')) note('script from outside the script folders');
}

function linkFaults(element: HtmlElement, note: Note): void {
  const relations = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/[\t\n\f\r ]+/);
  const known = relations.filter((relation) => relation !== '');
  const address = tidied(attributeOf(element, 'href') ?? '');
  const unknown = known.filter((relation) => !LOADING_LINKS.has(relation) && !INFORMING_LINKS.has(relation));
  if (known.length === 0 || unknown.length > 0) note(`<link rel="${unknown.join(' ')}">`);
  else if (!known.some((relation) => LOADING_LINKS.has(relation))) return;
  else if (known.includes('stylesheet') && !isIn(STYLE_FOLDERS, address))
    note('stylesheet from outside the style folders');
  else if (!isLocal(address) || address.includes('..')) note(`foreign load: <link rel="${known.join(' ')}">`);
}

/** A form without an address is one of script alone; with one it is the search form. */
function formFaults(element: HtmlElement, note: Note): void {
  const [action, method] = [attributeOf(element, 'action'), attributeOf(element, 'method')];
  if (action !== undefined && !FORM_TARGETS.includes(action)) note('form that leads elsewhere');
  if (method !== undefined && method.toLowerCase() !== 'get') note('form that sends');
}

/** Only an address that moved within the site may lead on by itself (`src/domain/editions/redirects.ts`). */
function metaFaults(element: HtmlElement, note: Note): void {
  const equivalent = attributeOf(element, 'http-equiv');
  if (equivalent === undefined) return;
  const kind = tidied(equivalent).toLowerCase();
  const content = attributeOf(element, 'content') ?? '';
  if (kind !== 'refresh' || !/^0; url=\/(?:[\w-][\w./-]*)?$/.test(content)) note(`<meta http-equiv="${kind}">`);
}
