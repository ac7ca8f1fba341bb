import {execFileSync} from 'node:child_process';

/** Files below some paths that Git does not have as they stand; none where there is no repository. Reads only. */
export function uncommitted(root: string, paths: readonly string[]): string[] {
  try {
    const output = execFileSync(
      'git',
      ['--no-optional-locks', 'status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', ...paths],
      {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
    );
    return output.split('\0').flatMap((line) => (line.length > 3 ? [line.slice(3)] : []));
  } catch {
    return [];
  }
}
