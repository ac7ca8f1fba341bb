import type {ExportWords} from '../words';

/** Width between the margins, in twentieths of a point: of a sheet upright and across. */
export const TEXT_WIDTH = 9412;
export const ACROSS_WIDTH = 14344;

/** Pictures that a document refers to, by their address in the model. */
export interface DocxPicture {
  /** PNG, JPEG or GIF: what every word processor draws. */
  readonly raster: {
    readonly bytes: Uint8Array;
    readonly type: 'png' | 'jpeg' | 'gif';
    readonly width: number;
    readonly height: number;
  } | null;
  readonly svg?: string;
}

/** What is counted and gathered while a document is written. */
export interface Gathered {
  readonly relationships: {id: string; type: string; target: string; external: boolean}[];
  readonly media: Map<string, Uint8Array | string>;
  /** Starts of numbered lists; bullets are not counted. */
  readonly numbered: number[];
  readonly footnotes: string[];
  /** Numbers for what must be unique in a document. */
  next(): number;
}

export interface DocxContext {
  readonly ids: ReadonlyMap<string, string>;
  readonly words: ExportWords;
  readonly gathered: Gathered;
  readonly pictureOf: (path: string) => DocxPicture | null;
  /** Left edge of the text in twentieths of a point. */
  readonly indent: number;
  readonly style: string | null;
  readonly nested: boolean;
  readonly width: number;
}

/** Adds a relationship of the document, each target once; returns its id. */
export function relate({relationships}: Gathered, type: string, target: string, external: boolean): string {
  const known = relationships.find((each) => each.type === type && each.target === target);
  if (known) return known.id;
  const id = `rId${relationships.length + 10}`;
  relationships.push({id, type, target, external});
  return id;
}

/** Gathers from nothing. */
export function emptyGathered(): Gathered {
  let count = 0;
  return {
    relationships: [],
    media: new Map(),
    numbered: [],
    footnotes: [],
    next: () => {
      count += 1;
      return count;
    },
  };
}
