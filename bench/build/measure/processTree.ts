import {execFileSync} from 'node:child_process';
import fs from 'node:fs';

/** A process as the system lists it. */
export interface Listed {
  readonly pid: number;
  readonly parent: number;
}

/** A process and everything that descends from it, in no particular order. */
export function descendants<Process extends Listed>(all: readonly Process[], root: number): Process[] {
  const children = new Map<number, Process[]>();
  for (const each of all) children.set(each.parent, [...(children.get(each.parent) ?? []), each]);
  const found = all.filter(({pid}) => pid === root);
  for (let at = 0; at < found.length; at += 1) found.push(...(children.get(found[at]?.pid ?? -1) ?? []));
  return found;
}

/** A process and the memory that it holds, bytes. */
export interface Holding extends Listed {
  /** Its own. */
  readonly own: number;
  /** Programs, libraries and other files in memory, which processes of one program share. */
  readonly shared: number;
}

/** How memory is counted: what files in memory take once, or, where the system does not tell them apart, in each process. */
export type MemoryKind = 'shared once' | 'RSS';

export function memoryKind(): MemoryKind {
  return fs.existsSync('/proc/self/status') ? 'shared once' : 'RSS';
}

/** Bytes of memory that a process and its descendants hold now. One that has just ended counts nothing. */
export function memoryOf(root: number): number {
  const all = memoryKind() === 'RSS' ? listedByPs() : listedByProc();
  return held(descendants(all, root));
}

/**
 * Memory of several processes together, bytes: what each has of its own, and the files of the one that has most of them in
 * memory, because workers run the same program. (PSS would count files exactly, but makes the system walk through all memory
 * of a process: with gigabytes, so often, that would slow the build that is measured.)
 */
export function held(processes: readonly Holding[]): number {
  const own = processes.reduce((sum, each) => sum + each.own, 0);
  return own + Math.max(0, ...processes.map(({shared}) => shared));
}

/** Linux. */
function listedByProc(): Holding[] {
  return fs.readdirSync('/proc').flatMap((name) => {
    const status = /^\d+$/.test(name) ? parseStatus(readOr(`/proc/${name}/status`)) : null;
    return status === null ? [] : [{pid: Number(name), ...status}];
  });
}

/** What `/proc/<pid>/status` says; null for a process that has ended or has no memory of its own, as those of the kernel. */
export function parseStatus(text: string): Omit<Holding, 'pid'> | null {
  const of = (field: string) => new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1];
  const [parent, own] = [of('PPid'), of('RssAnon')];
  if (parent === undefined || own === undefined) return null;
  const shared = Number(of('RssFile') ?? 0) + Number(of('RssShmem') ?? 0);
  return {parent: Number(parent), own: Number(own) * 1024, shared: shared * 1024};
}

function readOr(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Anywhere else, macOS among them: `ps` as POSIX has it. */
function listedByPs(): Holding[] {
  const printed = execFileSync('ps', ['-A', '-o', 'pid=', '-o', 'ppid=', '-o', 'rss='], {encoding: 'utf8'});
  return printed.split('\n').flatMap((line) => {
    const [pid, parent, kilobytes] = line.trim().split(/\s+/).map(Number);
    if (pid === undefined || parent === undefined || kilobytes === undefined) return [];
    return [{pid, parent, own: kilobytes * 1024, shared: 0}];
  });
}
