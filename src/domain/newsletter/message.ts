import {HTML_LANG, type Locale} from '../locales/locales';
import {headerText, quotedPrintable} from './encoding';
import type {Sender} from './sender';

export interface Message {
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** null leaves the sender to the program that sends the draft: none is invented. */
  readonly from: Sender | null;
  /** How to unsubscribe, `https:` or `mailto:`; null when it is still to be filled in. */
  readonly unsubscribe: string | null;
  /** Day on which the message is made, `YYYY-MM-DD`. */
  readonly date: string;
}

/** `=_` never comes out of quoted-printable, so no part can hold the boundary. */
const BOUNDARY = '=_newsletter_part';

function fromHeader({name, address}: Sender): string {
  if (name === '') return `From: ${address}`;
  const ascii = /^[\x20-\x7e]*$/.test(name);
  const shown = ascii ? `"${name.replace(/["\\]/g, '\\$&')}"` : headerText(name, 'From: '.length);
  return `From: ${shown}${ascii ? ' ' : '\r\n '}<${address}>`;
}

/** The day as mail writes it (RFC 5322, 3.3). */
function dateHeader(date: string): string {
  return `Date: ${new Date(`${date}T00:00:00Z`).toUTCString().replace('GMT', '+0000')}`;
}

/**
 * The newsletter as a message (RFC 5322 and 2046) to open in a mail program: plain text first, HTML as its alternative. It is a
 * draft: whoever sends it adds the recipients.
 */
export function messageOf({locale, subject, text, html, from, unsubscribe, date}: Message): string {
  const part = (type: string, content: string) => [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(content),
  ];
  return [
    ...(from === null ? [] : [fromHeader(from)]),
    `Subject: ${headerText(subject, 'Subject: '.length)}`,
    dateHeader(date),
    'X-Unsent: 1',
    ...(unsubscribe === null ? [] : [`List-Unsubscribe: <${unsubscribe}>`]),
    `Content-Language: ${HTML_LANG[locale]}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="${BOUNDARY}"`,
    '',
    ...part('text/plain', text),
    ...part('text/html', html),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}
