import type {MetadataKind} from './metadata';

/** A file below `static/` that is published as it is. */
export interface Attachment {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** What its name says that it is; null for a type that is not allowed. */
  readonly kind: AttachmentKind | null;
  readonly faults: readonly AttachmentFault[];
}

/** The part of the model that the rules of attachments look at. */
export interface HasAttachments {
  readonly attachments?: readonly Attachment[];
}

/** What is wrong with an attachment. A file that is too large is not read, so it has no other fault. */
export type AttachmentFault =
  | {readonly fault: 'type'}
  | {readonly fault: 'size'; readonly limit: number}
  /** The bytes are not what the name says, or they are damaged. */
  | {readonly fault: 'content'}
  | {readonly fault: 'metadata'; readonly found: readonly MetadataKind[]};

export type AttachmentKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'pdf' | 'office' | 'text' | 'own';

const KINDS: Readonly<Record<string, AttachmentKind>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
  pdf: 'pdf',
  docx: 'office',
  odt: 'office',
  xlsx: 'office',
  ods: 'office',
  csv: 'text',
  txt: 'text',
};

/** Extensions that a contributor may add, as they are listed in messages. */
export const ALLOWED_EXTENSIONS: readonly string[] = Object.keys(KINDS);

/** Files of other types that maintainers wrote themselves. SVG can hold script: each one is listed after a review. */
const OWN_FILES: ReadonlySet<string> = new Set(['static/img/icon.svg']);

export const TEXT_LIMIT = 200_000;
export const MEDIA_LIMIT = 2_000_000;

/** The name's end after the last dot, in small letters. */
export function extensionOf(file: string): string {
  return /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** What a file is by its name; null when its type is not allowed. */
export function attachmentKind(file: string): AttachmentKind | null {
  if (OWN_FILES.has(file)) return 'own';
  const extension = extensionOf(file);
  return Object.hasOwn(KINDS, extension) ? (KINDS[extension] ?? null) : null;
}

/** Most bytes that a file of a kind may have. */
export function sizeLimit(kind: AttachmentKind | null): number {
  return kind === 'text' || kind === 'own' ? TEXT_LIMIT : MEDIA_LIMIT;
}
