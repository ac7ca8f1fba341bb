import {algoliasearch} from 'algoliasearch';
import {LOCALES} from '../../domain/locales/locales';
import {readRecords} from '../../site/readRecords';
import {writeDryRun} from './dryRun';
import {BATCH_SIZE, type IndexPlan, planIndex} from './plan';
import {fillIndex, moveIndex} from './pushIndex';
import {readDocuments} from './readDocuments';
import {RemoteIndexes} from './remoteIndex';
import {type Sleep, realSleep, reasonOf} from './retry';
import {removeState} from './state';
import {dryRunPrefix, pushVariables} from './variables';

export interface PushInput {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly dryRun: boolean;
  /** Takes one line of progress at a time. */
  readonly log: (line: string) => void;
  /** For tests: how to wait, records at once, and which server is asked instead of Algolia's. */
  readonly sleep?: Sleep;
  readonly batchSize?: number;
  readonly clientOptions?: Parameters<typeof algoliasearch>[2];
}

function plansOf({root, batchSize = BATCH_SIZE}: PushInput, applicationId: string, indexPrefix: string): IndexPlan[] {
  const concepts = Object.values(readRecords(root).records.concepts);
  return LOCALES.map((locale) =>
    planIndex({locale, applicationId, indexPrefix, documents: readDocuments(root, locale), concepts, batchSize}),
  );
}

async function push(input: PushInput): Promise<void> {
  const {root, environment, log, sleep = realSleep, clientOptions} = input;
  const {applicationId, adminKey, indexPrefix} = pushVariables(environment);
  const plans = plansOf(input, applicationId, indexPrefix);
  // Too many requests: waited for by our own rules, which say so.
  const client = algoliasearch(applicationId, adminKey, {maxRateLimitRetries: 0, ...clientOptions});
  const context = {root, log, remote: new RemoteIndexes(client, sleep, log)};
  try {
    // All are filled before the first is moved, so that a failure leaves no language ahead of the others.
    for (const plan of plans) await fillIndex(plan, context);
    for (const plan of plans) await moveIndex(plan, context);
  } catch (error) {
    throw new Error(
      `${reasonOf(error)}\nThe push stopped. What was searched before is searched still, save languages named above as moved; run the same command again to go on.`,
    );
  }
  for (const {locale} of plans) removeState(root, locale);
}

/**
 * Pushes the last build's search records to Algolia, or writes what would be pushed.
 * @throws Error whose message is for the person at the terminal; the admin key is never part of it
 */
export async function pushSearch(input: PushInput): Promise<void> {
  const {root, environment, dryRun, log} = input;
  if (dryRun) {
    writeDryRun(root, plansOf(input, '', dryRunPrefix(environment)), log);
    return;
  }
  const key = environment.ALGOLIA_ADMIN_KEY ?? '';
  const hidden = (line: string) => (key ? line.replaceAll(key, '…') : line);
  try {
    await push({...input, log: (line) => log(hidden(line))});
  } catch (error) {
    throw new Error(hidden(reasonOf(error)));
  }
}
