/** What a process that builds is asked for: one part in one language. */
export interface Task {
  readonly siteDir: string;
  readonly locale: string;
  /** Folder for the files, and folder for what Docusaurus writes on the way, from the root of the project. */
  readonly outDir: string;
  readonly generatedDir: string;
  readonly config: string;
  /** Variables for this task alone. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What it answers when the task is done; one that fails ends the process. */
export const DONE = 'done';
