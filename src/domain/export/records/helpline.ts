import {formatPartialDate} from '../../dates/partialDate';
import {freshUntil} from '../../directory/freshness';
import {HTML_LANG, type Locale} from '../../locales/locales';
import type {HelplineView, VerifiedView} from '../../views/directory';
import type {Block, Box, Inline} from '../model';
import {type ExportWords, fill} from '../words';

const text = (value: string): Inline => ({kind: 'text', text: value});
const link = (url: string, label: string): Inline => ({
  kind: 'link',
  target: {kind: 'outside', url},
  children: [text(label)],
});

/** When and how a contact was last known to be right. */
export function verifiedWords(
  {date, basis, how}: VerifiedView,
  freshness: HelplineView['freshness'],
  {verified}: ExportWords,
): string {
  const undated = basis === 'undated-source';
  const said = {
    fresh: how
      ? verified[how]
      : basis === 'confirmed'
        ? verified.confirmed
        : undated
          ? verified.undated
          : verified.dated,
    stale: undated ? verified.staleUndated : verified.stale,
    expired: undated ? verified.expiredUndated : verified.expired,
  };
  return fill(said[freshness], {date});
}

/**
 * Until when a number on paper may be believed. A document grows old in a drawer, where no page can warn: so it carries the
 * last day on which the number counts as fresh, and where to look after it.
 */
export function checkWords(
  {verified: {iso, lifetime}, freshness}: Pick<HelplineView, 'verified' | 'freshness'>,
  words: ExportWords,
  locale: Locale,
  address: string,
): string | null {
  const until = freshUntil({verified: iso, lifetime});
  if (lifetime === 'standing' || until === null) return null;
  const shown = address.replace(/^https?:\/\//, '');
  if (freshness !== 'fresh') return fill(words.checkFirst, {address: shown});
  return fill(words.checkAfter, {date: formatPartialDate(until, HTML_LANG[locale]), address: shown});
}

/** Hours, cost, anonymity and languages as far as the sources say; the rest is left out. */
export function helplineFacts(line: HelplineView, words: ExportWords): string {
  return [
    line.hours ?? (line.alwaysOpen ? words.alwaysOpen : null),
    line.cost === 'free' ? words.free : null,
    line.anonymous ? words.anonymous : null,
    line.languages.length > 0 ? fill(words.languages, {languages: line.languages.join(', ')}) : null,
  ]
    .filter((fact) => fact !== null)
    .join(' · ');
}

/** A number that somebody in danger may call; before an old one stands what is safer, in the place of an expired one too. */
export function helplineBox(line: HelplineView, words: ExportWords, locale: Locale, address: string): Box {
  const expired = line.freshness === 'expired' || line.number === null || line.tel === null;
  const freshness = expired ? 'expired' : line.freshness;
  const verified: Block = {kind: 'small', children: [text(verifiedWords(line.verified, freshness, words))]};
  const check = expired ? null : checkWords(line, words, locale, address);
  const facts = helplineFacts(line, words);
  const blocks: (Block | null)[] = [
    freshness === 'fresh' ? null : verified,
    freshness === 'fresh' ? null : saferWays(line, words),
    expired ? null : {kind: 'number', children: [link(line.tel ?? '', line.number ?? '')]},
    {kind: 'paragraph', children: [text(line.who)]},
    !expired && facts ? {kind: 'paragraph', children: [text(facts)]} : null,
    !expired && line.note ? {kind: 'small', children: [text(line.note)]} : null,
    line.operator ? {kind: 'small', children: [text(`${words.operator} ${line.operator.label}`)]} : null,
    freshness === 'fresh' ? verified : null,
    check ? {kind: 'small', children: [{kind: 'strong', children: [text(check)]}]} : null,
  ];
  return {kind: 'box', role: 'helpline', title: line.name, blocks: blocks.filter((block) => block !== null)};
}

function saferWays({elsewhere}: HelplineView, words: ExportWords): Block {
  const other: Inline[] = elsewhere
    ? [text(` · ${words.contact[elsewhere.type]}: `), link(elsewhere.href, elsewhere.label)]
    : [];
  return {kind: 'paragraph', children: [text(`${words.danger} `), link('tel:112', '112'), ...other]};
}
