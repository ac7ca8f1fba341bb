/** Id of a source's entry in a document. */
export const sourceId = (key: string): string => `source-${key}`;

/** Id of a concept's entry in a handbook's glossary. */
export const termId = (concept: string): string => `term-${concept}`;

/** Id of a page in a handbook, and of a part of it. */
export function bookId(path: string, part?: string): string {
  const page = `page-${path.replace(/\//g, '-')}`;
  return part === undefined || part === '' ? page : `${page}--${part}`;
}
