import {type MetadataKind, kindsOf} from './metadata';

/** A part of a PNG or WebP. */
export interface Chunk {
  /** Four letters. */
  readonly name: string;
  /** All of it, with name, length and checksum. */
  readonly bytes: Uint8Array;
  readonly payload: Uint8Array;
}

/** A picture in its parts, and what is appended to it. */
export interface Chunked {
  readonly chunks: readonly Chunk[];
  readonly trailer: Uint8Array;
}

/** Metadata in all parts of a picture, and whatever is appended to it. */
export function kindsIn({chunks, trailer}: Chunked, kindsOfChunk: (chunk: Chunk) => MetadataKind[]): MetadataKind[] {
  return kindsOf([...chunks.flatMap(kindsOfChunk), ...(trailer.length > 0 ? (['trailer'] as const) : [])]);
}
