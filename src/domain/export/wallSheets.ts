import type {Country} from '../directory/countries';
import {formatPartialDate} from '../dates/partialDate';
import {HTML_LANG, type Locale, localePrefix} from '../locales/locales';
import {routes} from '../model/routes';
import {
  type ContactView,
  type HelplineView,
  helplinesOf,
  organisationCards,
  organisationView,
} from '../views/directory';
import type {ExportSite} from './exportSite';
import type {Block, Cell, ExportDocument, Inline} from './model';
import {outside, strong, text} from './parts';
import {checkWords, helplineFacts, verifiedWords} from './records/helpline';
import {EXPORT_WORDS, type ExportWords} from './words';

const BREAK: Inline = {kind: 'break'};

/** A sheet to pin on a wall: title, day, a table, the address where newer numbers are. */
function sheet(site: ExportSite, locale: Locale, title: string, route: string, blocks: Block[]): ExportDocument {
  const words = EXPORT_WORDS[locale];
  const address = `${site.origin}${localePrefix(locale)}${route}`;
  const made = `${words.made} ${formatPartialDate(site.day, HTML_LANG[locale])}`;
  return {
    kind: 'sheet',
    title,
    description: title,
    locale,
    lang: HTML_LANG[locale],
    date: site.day,
    site: words.site,
    footer: made,
    address,
    facts: [],
    blocks: [{kind: 'small', children: [text(`${made} · `), outside(address)]}, ...blocks],
  };
}

/** The help numbers of a country; the emergency number stands above all others, and an expired one does not stand there. */
export function helplineSheet(site: ExportSite, country: Country, locale: Locale): ExportDocument {
  const words = EXPORT_WORDS[locale];
  const lines = helplinesOf(site.model, country, locale, site.day);
  const address = `${site.origin}${localePrefix(locale)}${routes.help}`;
  const title = `${words.helplines}: ${words.countries[country]}`;
  const call: Block = {
    kind: 'number',
    children: [
      text(`${words.danger} `),
      {kind: 'link', target: {kind: 'outside', url: 'tel:112'}, children: [text('112')]},
    ],
  };
  const rows = lines.filter(({freshness, number}) => freshness !== 'expired' && number !== null);
  return sheet(site, locale, title, routes.help, [
    call,
    {
      kind: 'table',
      head: [[], [], []],
      align: [null, null, null],
      caption: title,
      rows: rows.map((line) => [numberCell(line), whoCell(line, words), dateCell(line, words, locale, address)]),
    },
  ]);
}

const numberCell = ({number, tel}: HelplineView): Cell => [
  {
    kind: 'strong',
    children: [
      {
        kind: 'link',
        target: {kind: 'outside', url: tel ?? ''},
        children: [text((number ?? '').replace(/ /g, '\u00A0'))],
      },
    ],
  },
];

function whoCell(line: HelplineView, words: ExportWords): Cell {
  const facts = helplineFacts(line, words);
  return [strong(line.name), BREAK, text(line.who), ...(facts ? [BREAK, text(facts)] : [])];
}

function dateCell(line: HelplineView, words: ExportWords, locale: Locale, address: string): Cell {
  const check = checkWords(line, words, locale, address);
  return [text(verifiedWords(line.verified, line.freshness, words)), ...(check ? [BREAK, strong(check)] : [])];
}

/** Organisations and services of a country with the ways to reach them that are not expired. */
export function directorySheet(site: ExportSite, country: Country, locale: Locale): ExportDocument {
  const words = EXPORT_WORDS[locale];
  const title = `${words.directory}: ${words.countries[country]}`;
  const rows = organisationCards(site.model, locale)
    .filter((card) => card.country === country)
    .flatMap((card): (readonly Cell[])[] => {
      const organisation = site.model.organisations[card.id];
      if (!organisation) return [];
      const {contacts} = organisationView(site.model, organisation, locale, site.day);
      const name: Cell = [
        strong(card.label),
        ...(card.nameIn === card.label ? [] : [BREAK, text(card.nameIn)]),
        BREAK,
        text(words.kinds[card.kind]),
      ];
      return [[name, [text(card.summary)], contactCell(contacts, words)]];
    });
  return sheet(site, locale, title, routes.partners, [
    {kind: 'table', head: [[], [], []], align: [null, null, null], caption: title, rows},
  ]);
}

function contactCell(contacts: readonly ContactView[], words: ExportWords): Cell {
  const shown = contacts.filter(
    ({freshness, href, value}) => freshness !== 'expired' && href !== null && value !== null,
  );
  return shown.flatMap(({type, value, href, verified, freshness}, index): Inline[] => [
    ...(index > 0 ? [BREAK] : []),
    text(`${words.contact[type]}: `),
    {kind: 'link', target: {kind: 'outside', url: href ?? ''}, children: [text(value ?? '')]},
    BREAK,
    text(verifiedWords(verified, freshness, words)),
  ]);
}
