import type {SearchAnswer, SearchOptions} from '../../domain/search/answer';
import type {SearchFailure, SearchScope} from './provider';

/** A list of search files that was read already, by its address. */
export interface KnownManifest {
  readonly address: string;
  /** Null where it could not be read. */
  readonly json: unknown;
}

/** From the page to the worker. */
export type WorkerRequest =
  | {id: number; kind: 'open'; scope: SearchScope; known: KnownManifest | null}
  | {id: number; kind: 'search'; query: string; options: SearchOptions};

/** From the worker to the page. */
export type WorkerReply =
  | {id: number; kind: 'opened'; editions: readonly string[]}
  | {id: number; kind: 'answer'; answer: SearchAnswer}
  | {id: number; kind: 'failed'; failure: SearchFailure}
  | {id: 0; kind: 'improved'};
