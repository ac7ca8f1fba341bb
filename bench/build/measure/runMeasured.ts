import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {memoryOf} from './processTree';
import {parseTimes} from './parseTimes';

export interface Cost {
  /** Seconds of processor time, user and system, of the process and all descendants that ended before it. */
  readonly cpu: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** Highest sum of memory of all processes at one moment, bytes. */
  readonly memory: number;
}

export interface Run {
  readonly folder: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the build prints is kept here. */
  readonly log: string;
  /** Milliseconds between two looks at the memory. */
  readonly interval?: number;
}

/**
 * Runs a command and measures it with everything that it starts. Processor time is what the shell's `times` counts: every
 * descendant that its own parent has waited for, as Node and the shell do; a process that outlives its parent is missed.
 * @throws with the end of what was printed, when the command fails
 */
export async function runMeasured({folder, command, environment, log, interval = 200}: Run): Promise<Cost> {
  fs.mkdirSync(path.dirname(log), {recursive: true});
  const out = fs.openSync(log, 'w');
  const started = performance.now();
  // The shell stays the parent, for a shell that replaced itself by the command could not tell the time.
  const child = spawn('/bin/sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    cwd: folder,
    env: {...process.env, ...environment},
    stdio: ['ignore', out, out, 'pipe'],
  });
  fs.closeSync(out);
  let [times, memory] = ['', 0];
  const pipe = child.stdio[3] as NodeJS.ReadableStream;
  pipe.setEncoding?.('utf8');
  pipe.on('data', (text: string) => (times += text));
  const look = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, memoryOf(child.pid));
  }, interval);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const wall = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`"${command.join(' ')}" failed in ${folder}; the end of ${log}:\n\n${tail(log)}`);
    return {cpu: parseTimes(times), wall, memory};
  } finally {
    clearInterval(look);
  }
}

function tail(file: string): string {
  return fs.readFileSync(file, 'utf8').split('\n').slice(-40).join('\n');
}
