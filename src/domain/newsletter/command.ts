import type {SiteModel} from '../model/siteModel';
import type {Localised} from '../locales/locales';
import {type Asked, understand} from './ask';
import {digestOf} from './digest';
import {emailHtml} from './emailHtml';
import {emailText} from './emailText';
import {messageOf} from './message';

interface Site {
  readonly model: SiteModel;
  /** Where the site stands: `https://example.org`. */
  readonly siteUrl: string;
  readonly siteName: Localised;
  readonly newsTitle: Localised;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Answer {
  /** 0: written; 1: nothing new; 2: the command was not understood. */
  readonly status: 0 | 1 | 2;
  readonly lines: readonly string[];
  readonly json: unknown;
  /** Files to write, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Answers one run of `npm run newsletter`; writes nothing itself. */
export function newsletterCommand(asked: Asked, {model, siteUrl, siteName, newsTitle, today}: Site): Answer {
  const request = understand(asked);
  if ('mistakes' in request) return refusal(2, request.mistakes);
  const {locale, since, until, from, unsubscribe} = request;
  const digest = digestOf(model, request, {siteUrl, siteName: siteName[locale], newsTitle: newsTitle[locale]});
  if (digest.items.length === 0) {
    const period = until === null ? `since ${since}` : `from ${since} to ${until}`;
    return refusal(1, [`There is no news ${period}, so nothing was written. Choose an earlier --since.`]);
  }
  const html = emailHtml(digest, unsubscribe);
  const text = emailText(digest, unsubscribe);
  const name = `news-${locale}-${since}${until === null ? '' : `-to-${until}`}`;
  const files = {
    [`${name}.html`]: html,
    [`${name}.txt`]: text,
    [`${name}.eml`]: messageOf({locale, subject: digest.subject, text, html, from, unsubscribe, date: today}),
  };
  const todo = [
    ...(unsubscribe === null ? ['Fill in how to unsubscribe before sending, or give --unsubscribe.'] : []),
    ...(from === null ? ['The message names no sender: your mail program will, or give --from.'] : []),
    ...(isLocal(siteUrl) ? [`Links lead to ${siteUrl}: set SITE_URL to the public address of the site.`] : []),
  ];
  const items = digest.items.map(({title, date, url, foreign}) => ({title, date, url, translated: foreign === null}));
  return {
    status: 0,
    lines: [digest.subject, ...items.map(({title, date}) => `  ${date}  ${title}`), ...todo],
    json: {locale, since, until, subject: digest.subject, items, files: Object.keys(files), todo},
    files,
  };
}

function refusal(status: 1 | 2, lines: readonly string[]): Answer {
  return {status, lines, json: {errors: lines}, files: {}};
}

function isLocal(siteUrl: string): boolean {
  return /^https?:\/\/(?:127\.|localhost\b|\[::1\])/.test(siteUrl);
}
