import {type IndexPlan, plannedIds} from './plan';
import type {RemoteIndexes} from './remoteIndex';
import {type PushState, readState, removeState, writeState} from './state';

/** What a step of a push needs. */
export interface PushContext {
  readonly root: string;
  readonly remote: RemoteIndexes;
  readonly log: (line: string) => void;
}

interface Step {
  readonly name: string;
  send(): Promise<{taskID: number}>;
}

/** Changes that make the temporary index, in order. Each may be repeated without harm. */
function stepsOf({temporary: indexName, settings, synonyms, batches}: IndexPlan, remote: RemoteIndexes): Step[] {
  const sent = batches.map((batch, at) => batches.slice(0, at + 1).flat().length);
  const total = sent.at(-1) ?? 0;
  return [
    {
      name: 'settings',
      send: () => remote.call((client) => client.setSettings({indexName, indexSettings: settings})),
    },
    {
      name: `${synonyms.length} sets of synonyms`,
      send: () =>
        remote.call((client) =>
          client.saveSynonyms({indexName, synonymHit: [...synonyms], replaceExistingSynonyms: true}),
        ),
    },
    ...batches.map((batch, at) => ({
      name: `${sent[at]} of ${total} records`,
      send: () =>
        remote.call((client) =>
          client.batch({
            indexName,
            batchWriteParams: {requests: batch.map((body) => ({action: 'addObject' as const, body}))},
          }),
        ),
    })),
  ];
}

/** Where to begin: where an earlier push of the same content stopped, if what it sent is still there. */
async function beginning(plan: IndexPlan, {root, remote, log}: PushContext): Promise<PushState> {
  const before = readState(root, plan.locale);
  const fresh = {hash: plan.hash, temporary: plan.temporary, tasks: [], moved: false};
  if (!before) return fresh;
  if (before.hash !== plan.hash) {
    if (!before.moved) await remote.discard(before.temporary);
    return fresh;
  }
  if (before.moved) return before;
  if (!(await remote.holds(plan.temporary, before.tasks))) return fresh;
  log(`${plan.live}: going on where the last push stopped`);
  return before;
}

/** @throws Error when an index does not hold exactly the planned records */
async function verify(indexName: string, plan: IndexPlan, remote: RemoteIndexes): Promise<void> {
  const planned = plannedIds(plan);
  const there = await remote.ids(indexName);
  const missing = planned.filter((id) => !there.has(id)).length;
  if (missing > 0 || there.size !== planned.length)
    throw new Error(`${indexName} holds ${there.size} records, ${missing} of ${planned.length} are missing.`);
}

/** Fills the temporary index and makes sure that it is complete. The live index is not touched. */
export async function fillIndex(plan: IndexPlan, context: PushContext): Promise<void> {
  const {root, remote, log} = context;
  const state = await beginning(plan, context);
  if (state.moved) return;
  const steps = stepsOf(plan, remote);
  for (const [at, {name, send}] of steps.entries()) {
    if (at < state.tasks.length) continue;
    state.tasks.push((await send()).taskID);
    writeState(root, plan.locale, state);
    log(`${plan.live}: ${name} sent (${at + 1}/${steps.length})`);
  }
  for (const taskID of state.tasks) await remote.done(plan.temporary, {taskID});
  try {
    await verify(plan.temporary, plan, remote);
  } catch (error) {
    // Going on from here would never mend it.
    await remote.discard(plan.temporary);
    removeState(root, plan.locale);
    throw error;
  }
}

/** Moves the filled index over the live one, which Algolia does at once for everybody who searches. */
export async function moveIndex(plan: IndexPlan, {root, remote, log}: PushContext): Promise<void> {
  const {live, temporary, locale, hash} = plan;
  const state = readState(root, locale);
  if (state?.hash === hash && state.moved) {
    log(`${live}: was moved by the last push`);
    return;
  }
  // Asked twice, because the first answer was lost, Algolia ignores an index that has been moved already.
  const queued = await remote.call((client) =>
    client.operationIndex({
      indexName: temporary,
      operationIndexParams: {operation: 'move', destination: live},
    }),
  );
  await remote.done(temporary, queued);
  await verify(live, plan, remote);
  writeState(root, locale, {hash, temporary, tasks: state?.tasks ?? [], moved: true});
  log(`${live}: ${plannedIds(plan).length} records are searched from now on`);
}
