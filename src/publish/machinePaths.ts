import os from 'node:os';

/** People's own folders, and addresses of files, on any machine. */
const ANY_MACHINE = /file:\/\/\/[\w]|(?<![\w./:-])\/(?:home|Users)\/[\w.-]+\/[\w.-]|[A-Z]:\\\\?Users\\/;

/** Folders whose names a build must not tell: the project's, and of who builds it. */
export function machinePaths(root: string): string[] {
  // A home as short as "/root" would be found in innocent text.
  return [root, os.homedir(), os.tmpdir()].filter((folder) => folder.split('/').length > 2);
}

/** What of a machine a text tells, or null. The path itself is not repeated: a log is public. */
export function machinePathFault(text: string, folders: readonly string[]): string | null {
  if (folders.some((folder) => text.includes(folder))) return 'a path of the machine that built it';
  return ANY_MACHINE.test(text) ? 'a path of somebody’s machine' : null;
}
