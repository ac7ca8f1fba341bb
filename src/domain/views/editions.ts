import type {ShownIn} from './untranslated';

/** What the edition menu and the notice on an edition need to know, in the reader's language. */
export interface EditionsData {
  readonly editions: readonly {id: string; title: string; summary: string; released: string; archived: boolean}[];
  /** Addresses that a language shows in another one, and which one; almost always empty. */
  readonly untranslated: ShownIn;
}
