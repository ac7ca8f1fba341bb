import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {HTML_LANG} from '../locales/locales';
import type {Digest, DigestItem} from './digest';
import {NEWSLETTER_WORDS} from './words';

/** Styles of elements, inlined: mail programs drop style sheets. No picture, no font and no colour is loaded. */
const STYLE = {
  body: 'margin:0;padding:0;background:#f7f4ec;color:#1b2a31;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.6',
  frame: 'max-width:600px;margin:0 auto;padding:24px 16px',
  h1: 'margin:0 0 24px;font-size:26px;line-height:1.25',
  h2: 'margin:32px 0 4px;font-size:21px;line-height:1.3',
  h3: 'margin:20px 0 4px;font-size:18px;line-height:1.3',
  p: 'margin:0 0 14px',
  list: 'margin:0 0 14px;padding:0 0 0 24px',
  quote: 'margin:0 0 14px;padding:0 0 0 16px;border-left:3px solid #7b7a6d',
  a: 'color:#14506b;text-decoration:underline',
  small: 'margin:0 0 10px;color:#434f55;font-size:15px',
  foot: 'margin:32px 0 0;padding:16px 0 0;border-top:1px solid #7b7a6d',
  fillIn: 'margin:0 0 10px;padding:8px 12px;border:2px dashed #784700;color:#784700;font-weight:bold',
} as const;

/** Text in HTML, and in its attributes. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const tag = (name: string, style: string, inner: string) => `<${name} style="${style}">${inner}</${name}>`;
const link = (href: string, inner: string) => `<a href="${escapeHtml(href)}" style="${STYLE.a}">${inner}</a>`;

/** Addresses that may stand in a message; any other is left out and its words stay. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/**
 * A text as HTML for a mail: words, links, lists. Pictures stand as their description, because a picture that is fetched says
 * who opened the message; components of the site (a list of helplines, say) are left to the page.
 */
function render(node: Nodes, absolute: Digest['absolute']): string {
  const inner = () => ('children' in node ? node.children.map((child) => render(child, absolute)).join('') : '');
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'paragraph':
      return tag('p', STYLE.p, inner());
    case 'heading':
      return tag('h3', STYLE.h3, inner().replace(/\s*\{#[\w-]+\}$/, ''));
    case 'emphasis':
      return `<em>${inner()}</em>`;
    case 'strong':
      return `<strong>${inner()}</strong>`;
    case 'delete':
      return `<del>${inner()}</del>`;
    case 'break':
      return '<br>';
    case 'link': {
      const href = absolute(node.url);
      return SAFE_ADDRESS.test(href) ? link(href, inner()) : inner();
    }
    case 'list':
      return tag(node.ordered ? 'ol' : 'ul', STYLE.list, inner());
    case 'listItem':
      return `<li>${inner()}</li>`;
    case 'blockquote':
      return tag('blockquote', STYLE.quote, inner());
    case 'image':
    case 'imageReference':
      return escapeHtml(node.alt ?? '');
    case 'code':
    case 'inlineCode':
    case 'math':
    case 'inlineMath':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'table':
      return node.children
        .map((row) => tag('p', STYLE.p, row.children.map((cell) => escapeHtml(toString(cell))).join(' | ')))
        .join('');
    case 'textDirective':
      return node.name === 'cite' ? '' : inner();
    case 'root':
    case 'containerDirective':
    case 'linkReference':
      return inner();
    default:
      return '';
  }
}

function itemHtml(item: DigestItem, {locale, absolute}: Digest): string {
  const words = NEWSLETTER_WORDS[locale];
  const lang = item.foreign === null ? '' : ` lang="${item.foreign}"`;
  return [
    `<h2${lang} style="${STYLE.h2}">${link(item.url, escapeHtml(item.title))}</h2>`,
    tag('p', STYLE.small, [item.day, ...(item.foreign ? [words.untranslated] : [])].map(escapeHtml).join('. ')),
    `<div${lang}>${render(item.opening, absolute)}</div>`,
    tag('p', STYLE.p, link(item.url, `${escapeHtml(words.readOn)}<span${lang}>: ${escapeHtml(item.title)}</span>`)),
  ].join('\n');
}

/**
 * The newsletter as one HTML document for a mail program: styles inlined, nothing loaded, no pixel.
 * @param unsubscribe how to unsubscribe; null leaves a field that the sender must fill in
 */
export function emailHtml(digest: Digest, unsubscribe: string | null): string {
  const {locale, subject, heading, items, newsUrl} = digest;
  const words = NEWSLETTER_WORDS[locale];
  return [
    '<!doctype html>',
    `<html lang="${HTML_LANG[locale]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(subject)}</title>`,
    '</head>',
    `<body style="${STYLE.body}">`,
    `<div style="${STYLE.frame}">`,
    tag('h1', STYLE.h1, escapeHtml(heading)),
    ...items.map((item) => itemHtml(item, digest)),
    `<div style="${STYLE.foot}">`,
    tag('p', STYLE.small, link(newsUrl, escapeHtml(words.all))),
    unsubscribe === null
      ? tag('p', STYLE.fillIn, `[${escapeHtml(words.fillIn)}]`)
      : tag('p', STYLE.small, link(unsubscribe, escapeHtml(words.unsubscribe))),
    tag('p', STYLE.small, escapeHtml(words.trace)),
    '</div>',
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
