/**
 * Every type of file that a finished site may hold, and what it is served as. One list for the output gate, our
 * own server and nginx: a type that is not here is a problem before publishing, and never guessed while serving.
 */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  bin: 'application/octet-stream',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  epub: 'application/epub+zip',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  txt: 'text/plain',
  vcf: 'text/vcard',
  ics: 'text/calendar',
};

/** What the finishing step itself adds to the build's root, by name. */
export const GENERATED_FILES = ['csp.txt', '_headers', 'nginx-headers.conf'];

/** Types that are sent with `charset=utf-8`. */
export const TEXT_TYPES = new Set(['html', 'css', 'js', 'json', 'jsonld', 'xml', 'svg', 'csv', 'txt', 'vcf', 'ics']);

/** Types worth compressing once, before they are served. */
export const COMPRESSED_TYPES = new Set(['html', 'css', 'js', 'json', 'jsonld', 'xml', 'svg', 'bin']);

/** The type of a file by its name, lower case; '' without one. */
export function extensionOf(file: string): string {
  return /\.([a-z0-9]+)$/i.exec(file.slice(file.lastIndexOf('/') + 1))?.[1]?.toLowerCase() ?? '';
}
