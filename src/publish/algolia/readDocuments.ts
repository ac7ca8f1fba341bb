import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {LOCALES, type Locale} from '../../domain/locales/locales';
import {DOCUMENT_KINDS, type SearchDocument} from '../../domain/search/document';

const documentsSchema = z.array(
  z.strictObject({
    id: z.string().min(1),
    page: z.string().min(1),
    url: z.string().startsWith('/'),
    title: z.string(),
    heading: z.string(),
    text: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    topics: z.array(z.string()),
    edition: z.string(),
    locale: z.enum(LOCALES),
    lang: z.enum(LOCALES),
  }),
);

/**
 * What the last build left for search in a language.
 * @throws Error when there is no build, or its record is damaged or empty: an empty index must not replace a full one
 */
export function readDocuments(root: string, locale: Locale): SearchDocument[] {
  const file = `.cache/search/${locale}.json`;
  const absolute = path.join(root, file);
  if (!fs.existsSync(absolute)) throw new Error(`There is no ${file}. Run "npm run build" first.`);
  let content: unknown;
  try {
    content = JSON.parse(fs.readFileSync(absolute, 'utf8'));
  } catch {
    throw new Error(`${file} is damaged. Run "npm run build" again.`);
  }
  const read = documentsSchema.safeParse(content);
  if (!read.success) throw new Error(`${file} comes from another version of the site. Run "npm run build" again.`);
  if (read.data.length === 0) throw new Error(`${file} holds no pages. Nothing was changed.`);
  return read.data;
}
