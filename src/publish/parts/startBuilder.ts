import {type ChildProcess, fork} from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import type {Part} from '../../config/part';
import {type Locale, localePrefix} from '../../domain/locales/locales';
import {KEPT_MODEL} from '../../site/readSite';
import {BUNDLED_BUILDER, BUNDLED_CONFIG} from './bundles';
import {ENGINE_OPTIONS} from './engine';
import {type Phase, isMeasurement, phaseAfter, renderedIn} from './phases';
import {shortageOf} from './shortage';
import {DONE, type Task} from './task';

/** One part in one language. */
export interface Run {
  readonly part: Part;
  readonly locale: Locale;
}

export interface BuilderOptions {
  readonly root: string;
  /** File with the model of the site, as `keepModel` wrote it. */
  readonly model: string;
  /** Further variables of the process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether pages are rendered where they were bundled, in place of workers that load everything once more. */
  readonly inOneThread: boolean;
  readonly signal: AbortSignal;
}

export interface RunOptions {
  /** Whether what is bundled is kept for the next build. */
  readonly warm: boolean;
  /** Told when a phase begins, with the pages rendered so far. */
  readonly onPhase: (phase: Phase, pages: number) => void;
}

/** A process that builds parts, one after another. */
export interface Builder {
  /**
   * Builds one part in one language, in folders of its own; not before the last is done.
   * @returns the folder with the part's files (absolute)
   * @throws (rejects) with what Docusaurus printed, or a plain sentence first when memory or disk was short; the process has ended
   */
  readonly build: (run: Run, options: RunOptions) => Promise<string>;
  readonly stop: () => void;
}

/** Starts a process that builds. It runs what `bundleForBuilders` wrote. */
export function startBuilder(options: BuilderOptions): Builder {
  const {root} = options;
  const child = fork(path.join(root, BUNDLED_BUILDER), [], {
    cwd: root,
    env: variables(options),
    execArgv: ENGINE_OPTIONS,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    signal: options.signal,
  });
  // Between tasks, too, an error or an end must not get lost: without a listener an error would end this process.
  child.on('error', () => {});
  let ended: End | null = null;
  child.once('close', (code, signal) => (ended = {code, signal}));
  let onLine: (line: string) => void = () => {};
  for (const stream of [child.stdout, child.stderr])
    if (stream) readline.createInterface({input: stream}).on('line', (line) => onLine(line));
  return {
    build: async (run, {warm, onPhase}) => {
      const printed: string[] = [];
      let pages = 0;
      onLine = (line) => {
        if (!isMeasurement(line)) printed.push(line);
        pages += renderedIn(line);
        const phase = phaseAfter(line);
        if (phase) onPhase(phase, pages);
      };
      onPhase('reading', 0);
      if (ended) throw failureOf(ended, printed);
      await done(child, taskOf(root, run, warm), printed);
      return path.join(root, outDir(run), localePrefix(run.locale));
    },
    stop: () => {
      if (child.connected) child.disconnect();
    },
  };
}

function done(child: ChildProcess, task: Task, printed: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => message === DONE && settle(resolve);
    const onError = (error: Error) => settle(() => reject(error));
    const onClose = (code: End['code'], signal: End['signal']) =>
      settle(() => reject(failureOf({code, signal}, printed)));
    const settle = (end: () => void) => {
      child.off('message', onMessage).off('error', onError).off('close', onClose);
      end();
    };
    child.on('message', onMessage).on('error', onError).on('close', onClose);
    // Where it cannot be sent the process has ended, and its end says why.
    child.send(task, () => {});
  });
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Why a process ended before its task was done: never without a word. */
function failureOf({code, signal}: End, printed: readonly string[]): Error {
  const output = printed.join('\n');
  const words = [shortageOf({code, signal, output}), output].filter(Boolean).join('\n\n');
  return new Error(words || `The process that builds ended (${signal ?? code}) and said nothing.`);
}

/** Folder of a run's output, from the root of the project; the default language stands at its top, others below their prefix. */
const outDir = ({part, locale}: Run) => `.cache/parts/${locale}-${part}`;

function taskOf(root: string, run: Run, warm: boolean): Task {
  return {
    siteDir: root,
    locale: run.locale,
    outDir: outDir(run),
    generatedDir: `.docusaurus/${run.locale}-${run.part}`,
    config: BUNDLED_CONFIG,
    environment: {
      BUILD_PART: run.part,
      // The bundler's cache is one folder for each language; an edition that is built once has no use for it.
      ...(!warm && {DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'}),
    },
  };
}

function variables({model, environment, inOneThread}: BuilderOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    BABEL_ENV: 'production',
    FORCE_COLOR: '0',
    WEBPACK_URL_LOADER_LIMIT: '0',
    // The template of a page (pageTemplate.ts) is small as it is.
    SKIP_HTML_MINIFICATION: 'true',
    DOCUSAURUS_PERF_LOGGER: 'true',
    ...(inOneThread && {DOCUSAURUS_SSG_WORKER_THREAD_COUNT: '1'}),
    [KEPT_MODEL]: model,
    ...environment,
  };
}
