/** What a command changes in the tree, worked out before anything is touched. */
export interface Changes {
  /** New text of files, by their path from the root. */
  readonly write: Readonly<Record<string, string>>;
  /** Files that are deleted. */
  readonly remove: readonly string[];
}

/** Text of files of the tree, by their path. */
export type Tree = Readonly<Record<string, string>>;
