/**
 * Why an index could not be used: `corrupt` (not an index, or damaged), `truncated` (the file ends too early),
 * `version` (made for another version of the site's search), `mismatch` (a part or texts of another index).
 */
export type SearchIndexErrorCode = 'corrupt' | 'truncated' | 'version' | 'mismatch';

/** The only error that reading an index throws; the caller shows a message by its `code` and offers to try again. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';

  constructor(
    readonly code: SearchIndexErrorCode,
    message: string,
  ) {
    super(message);
  }
}
