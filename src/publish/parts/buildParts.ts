import {LIVE, type Part, editionsOf, hasSitePages, partsOf} from '../../config/part';
import {GUIDE_EDITION} from '../../domain/content/page';
import {DEFAULT_LOCALE, LOCALES, LOCALE_LABEL} from '../../domain/locales/locales';
import type {SiteModel} from '../../domain/model/siteModel';
import type {Account} from '../account/clock';
import {type FrozenInputs, frozenKey} from './frozenKey';
import {dropEditions, keepEdition, keptEdition} from './frozenStore';
import {inOneThread, isWornOut, machineNow, memoryOf, sideBySide} from './sideBySide';
import {type Run, startBuilder} from './startBuilder';

export interface PartsOptions extends FrozenInputs {
  /** File with the model, for the processes. */
  readonly modelFile: string;
  /** Variables for the processes. */
  readonly environment: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
  readonly account: Account;
}

/** Name of an edition in lines of progress, which are for the maintainer. */
const nameOf = ({part, locale}: Run) =>
  `${LOCALE_LABEL[locale]}, ${part === LIVE ? 'all but editions that are out' : `edition ${part.replaceAll('_', ', ')}`}`;

/**
 * Builds every part in every language, side by side as far as the machine has room; editions that are out are taken from the
 * last build while all that they are made from is the same.
 * @returns the parts with the folders in which they stand
 */
export async function buildParts(options: PartsOptions): Promise<{run: Run; built: string}[]> {
  const {root, model, log, account} = options;
  // The default language first, its live part before its editions: whoever edits sees most mistakes there.
  const runs = partsOf(model).flatMap((part) => LOCALES.map((locale): Run => ({part, locale})));
  const plan = runs.map((run) => {
    const key = hasSitePages(run.part) ? null : frozenKey(options, run.part, run.locale);
    return {run, key, kept: key === null ? null : keptEdition(root, run, key)};
  });
  const todo = plan.filter(({kept}) => kept === null);
  const pages = todo.map(({run}) => pagesOf(model, run.part));
  const machine = machineNow();
  const atOnce = sideBySide(pages, machine, process.env.SIDE_BY_SIDE);
  announce({log, kept: plan.length - todo.length, atOnce, need: memoryOf(Math.max(...pages)), free: machine.memory});
  const stop = new AbortController();
  const built = new Map<Run, string>();
  const queue = todo.entries();
  const start = () =>
    startBuilder({
      root,
      model: options.modelFile,
      environment: options.environment,
      inOneThread: inOneThread(Math.max(...pages), atOnce, machine),
      signal: stop.signal,
    });
  const worker = async () => {
    let [builder, before] = [start(), 0];
    for (const [index, {run, key}] of queue) {
      const place = `[${index + 1}/${todo.length} ${nameOf(run)}]`;
      const clock = account.start(`pages: ${nameOf(run)}`);
      const own = pagesOf(model, run.part);
      if (isWornOut(before, own)) {
        builder.stop();
        [builder, before] = [start(), 0];
      }
      before += own;
      const folder = await builder.build(run, {
        warm: key === null,
        onPhase: (phase, rendered) =>
          log(`${place} ${phase === 'finishing' && rendered > 0 ? `${rendered} pages rendered, finishing` : phase} …`),
      });
      log(`${place} done after ${clock.stop()} s`);
      built.set(run, key === null ? folder : keepEdition(root, run, key, folder));
    }
    builder.stop();
  };
  const workers = Array.from({length: atOnce}, worker);
  try {
    await Promise.all(workers);
  } catch (error) {
    // When one run fails the others are of no use any more; the next build must not meet one that still writes.
    stop.abort();
    await Promise.allSettled(workers);
    throw error;
  }
  dropEditions(root, runs);
  return plan.map(({run, kept}) => ({run, built: kept ?? built.get(run) ?? ''}));
}

function announce(facts: {
  log: (line: string) => void;
  kept: number;
  atOnce: number;
  need: number;
  free: number;
}): void {
  const gb = (bytes: number) => (bytes / 1e9).toFixed(1);
  if (facts.kept > 0) facts.log(`editions that are out: ${facts.kept} parts kept from the last build`);
  facts.log(`building ${facts.atOnce === 1 ? 'one part after another' : `${facts.atOnce} parts side by side`}`);
  if (facts.need > facts.free)
    facts.log(
      `The largest part needs about ${gb(facts.need)} GB of memory and ${gb(facts.free)} GB are free: the build may be stopped by the machine.`,
    );
}

/** Pages of a part in one language; those made from records are counted roughly, which memory does not mind. */
function pagesOf(model: SiteModel, part: Part): number {
  const editions = editionsOf(part, model);
  const isOwn = (edition: string | null) =>
    edition !== null && (editions.includes(edition) || (part === LIVE && edition === GUIDE_EDITION));
  const texts = model.pages.filter(({edition, locale}) => locale === DEFAULT_LOCALE && isOwn(edition));
  const records = part === LIVE ? [model.concepts, model.organisations, model.visits] : [];
  return texts.length + records.reduce((sum, kind) => sum + Object.keys(kind).length, 0);
}
