import {spawn} from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import type {Part} from '../../config/part';
import {type Locale, localePrefix} from '../../domain/locales/locales';
import {KEPT_MODEL} from '../../site/readSite';
import {BUNDLED_CONFIG} from './bundledConfig';
import {type Phase, isMeasurement, phaseAfter, renderedIn} from './phases';
import {shortageOf} from './shortage';

/** One part in one language. */
export interface Run {
  readonly part: Part;
  readonly locale: Locale;
}

export interface RunOptions {
  readonly root: string;
  /** File with the model of the site, as `keepModel` wrote it. */
  readonly model: string;
  /** Further variables of the process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether what is bundled is kept for the next build. */
  readonly warm: boolean;
  /** Whether pages are rendered where they were bundled, in place of workers that load everything once more. */
  readonly inOneThread: boolean;
  readonly signal: AbortSignal;
  /** Told when a phase begins, with the pages rendered so far. */
  readonly onPhase: (phase: Phase, pages: number) => void;
}

/** Folder of a run's output, from the root of the project; the default language stands at its top, others below their prefix. */
function folderOf({part, locale}: Run): string {
  return `.cache/parts/${locale}-${part}`;
}

/**
 * Builds one part in one language, in a process and with folders of its own, so that runs may go side by side.
 * @returns the folder with the part's files (absolute)
 * @throws (rejects) with what Docusaurus printed, or a plain sentence first when memory or disk was short
 */
export function runPart(run: Run, options: RunOptions): Promise<string> {
  const {root, onPhase} = options;
  const cli = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const args = ['build', '--locale', run.locale, '--out-dir', folderOf(run), '--config', BUNDLED_CONFIG];
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: root,
    env: variables(run, options),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: options.signal,
  });
  const printed: string[] = [];
  let pages = 0;
  const follow = (stream: NodeJS.ReadableStream) =>
    readline.createInterface({input: stream}).on('line', (line) => {
      if (!isMeasurement(line)) printed.push(line);
      pages += renderedIn(line);
      const phase = phaseAfter(line);
      if (phase) onPhase(phase, pages);
    });
  follow(child.stdout);
  follow(child.stderr);
  onPhase('reading', 0);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const output = printed.join('\n');
      if (code === 0) resolve(path.join(root, folderOf(run), localePrefix(run.locale)));
      else reject(new Error([shortageOf({code, signal, output}), output].filter(Boolean).join('\n\n')));
    });
  });
}

function variables(run: Run, {model, environment, warm, inOneThread}: RunOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    FORCE_COLOR: '0',
    WEBPACK_URL_LOADER_LIMIT: '0',
    DOCUSAURUS_NO_UPDATE_NOTIFIER: 'true',
    DOCUSAURUS_PERF_LOGGER: 'true',
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/${run.locale}-${run.part}`,
    // The bundler's cache is one folder for each language; an edition that is built once has no use for it.
    ...(!warm && {DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'}),
    ...(inOneThread && {DOCUSAURUS_SSG_WORKER_THREAD_COUNT: '1'}),
    BUILD_PART: run.part,
    [KEPT_MODEL]: model,
    ...environment,
  };
}
