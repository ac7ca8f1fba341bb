import type {MetadataKind} from './metadata';

/** Parts of docx and xlsx (`docProps/`), odt and ods (`meta.xml`) that name people, and texts with marked changes. */
const PARTS =
  /^(?:docProps\/(?:core|app|custom)\.xml|meta\.xml|content\.xml|word\/(?:document|comments|people|footnotes|endnotes|(?:header|footer)\d*)\.xml|xl\/(?:comments\d*|persons\/\w+|workbook)\.xml)$/;
const PICTURES = /^(?:(?:word|xl)\/media|Pictures|docProps|Thumbnails)\/[^/]+\.(?:jpe?g|png|webp|avif)$/i;
/** Word itself writes "Author" where a name was taken out; `absPath` names the folder, and with it the user. */
const AUTHORS =
  /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|meta:printed-by|Company|Manager|author)(?:\s[^>]*)?(?<!\/)>\s*[^<\s]|\b(?:w:author|w15:author|displayName|userName)="(?!(?:Author|Autor|Forfatter)")[^"]|absPath[^>]*\surl="[^"]/;

/** What a part of an office file needs: to be read, to be looked at as a picture, or nothing. */
export function officePart(name: string): 'text' | 'picture' | null {
  return PARTS.test(name) ? 'text' : PICTURES.test(name) ? 'picture' : null;
}

/** Whether the parts are those of the type that the extension names. */
export function isOfficeFile(extension: string, names: readonly string[]): boolean {
  const main = {docx: 'word/document.xml', xlsx: 'xl/workbook.xml', odt: 'content.xml', ods: 'content.xml'}[extension];
  const macros = names.some((name) => /vbaProject\.bin$|^(?:Basic|Scripts)\//i.test(name));
  return main !== undefined && names.includes(main) && !macros;
}

/** Metadata in the text of a part: authors, people who changed or commented. */
export function officeMetadata(xml: string): MetadataKind[] {
  return AUTHORS.test(xml) ? ['author'] : [];
}

const NAMED_ELEMENT =
  /(<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|meta:printed-by|meta:creator-initials|Company|Manager|author)(?:\s[^>]*)?(?<!\/)>)[^<]+/g;
const NAMED_ATTRIBUTE = /(\b(?:w:author|w15:author|displayName|userName|userId)=")[^"]*/g;
const INITIALS = /(\bw:initials=")[^"]*/g;
const FOLDER = /(absPath[^>]*\surl=")[^"]*/g;

/**
 * The text of a part without the names of people, as Word's own inspection leaves it: who wrote or changed something is
 * "Author" from now on. What was written, changed or commented stays.
 */
export function withoutNames(xml: string): string {
  return xml
    .replace(NAMED_ELEMENT, '$1')
    .replace(NAMED_ATTRIBUTE, '$1Author')
    .replace(INITIALS, '$1')
    .replace(FOLDER, '$1');
}
