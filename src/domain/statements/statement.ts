import * as z from 'zod';
import {id} from '../content/ids';
import {partialDate} from '../dates/partialDateSchema';
import {LOCALES, type Locale} from '../locales/locales';
import {localisedText} from '../locales/localised';

const lines = z.array(z.string().trim().min(1)).min(1);

/** Paragraphs or items in all languages; as many in each, so that none says less. */
const localisedLines = z
  .strictObject({cs: lines, en: lines, nb: lines})
  .refine((texts) => LOCALES.every((locale) => texts[locale].length === texts.cs.length), {
    error: 'has not the same number of entries in every language',
  });

const section = z.strictObject({
  /** Address of the section in the page, equal in every language. */
  id,
  heading: localisedText,
  paragraphs: localisedLines.optional(),
  items: localisedLines.optional(),
  /** Pages of this site, by their addresses without the language. */
  links: z.array(z.strictObject({href: z.string().regex(/^\/[a-z0-9/-]*$/), label: localisedText})).default([]),
});

/** What the site says about itself to a reader: about safety, about accessibility. Never versioned, like every record. */
export const statementSchema = z
  .strictObject({
    title: localisedText,
    description: localisedText,
    lead: localisedText,
    sections: z.array(section).min(1),
    /** Day on which somebody last held the text against the site. */
    updated: partialDate,
  })
  .refine(({sections}) => new Set(sections.map((each) => each.id)).size === sections.length, {
    error: 'has two sections with one id',
    path: ['sections'],
  });

export const STATEMENTS = ['safety', 'accessibility'] as const;
export type StatementId = (typeof STATEMENTS)[number];
export type Statement = z.infer<typeof statementSchema> & {id: StatementId};

/** Address of a statement, without the locale's prefix. */
export const statementRoute = (statement: StatementId) => `/${statement}`;

export function isStatementId(value: string): value is StatementId {
  return (STATEMENTS as readonly string[]).includes(value);
}

/** What the page of a statement shows. */
export interface StatementView {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly items: readonly string[];
    readonly links: readonly {readonly href: string; readonly label: string}[];
  }[];
  readonly updated: string;
}

/** A statement in the words of a locale; `formatDate` writes its day as readers of that locale do. */
export function statementView(
  statement: Statement,
  locale: Locale,
  formatDate: (date: string) => string,
): StatementView {
  return {
    title: statement.title[locale],
    description: statement.description[locale],
    lead: statement.lead[locale],
    sections: statement.sections.map(({id: anchor, heading, paragraphs, items, links}) => ({
      id: anchor,
      heading: heading[locale],
      paragraphs: paragraphs?.[locale] ?? [],
      items: items?.[locale] ?? [],
      links: links.map(({href, label}) => ({href, label: label[locale]})),
    })),
    updated: formatDate(statement.updated),
  };
}
