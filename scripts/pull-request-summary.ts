import fs from 'node:fs';
import {parseArgs} from 'node:util';
import {checkModel} from '../src/domain/checks/allRules';
import {newProblems, stateChanges, textChanges} from '../src/domain/contributing/changes';
import {addedLinks} from '../src/domain/contributing/externalLinks';
import {renderSummary} from '../src/domain/contributing/summary';
import {recordStates, translationStates} from '../src/domain/translation/states';
import {readPins} from '../src/site/readPins';
import {readSite} from '../src/site/readSite';
import {today} from '../src/site/today';

/** Everything about a tree that the summary compares. */
function read(root: string) {
  const model = readSite(root);
  const pins = readPins(root);
  const states = [...translationStates(model, pins), ...recordStates(model, pins)];
  return {model, states, problems: checkModel(model, {today: today()})};
}

/** Where GitHub shows the files of this run; all three come from GitHub itself, not from the pull request. */
function blobAddress(): string | null {
  const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit} = process.env;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : null;
}

/**
 * `npm run pull-request-summary -- --base DIR [--head DIR] [--out FILE]`: what the tree in `head` changes against the one in
 * `base`, as Markdown; in a workflow it goes into the job's summary.
 */
function main(): void {
  const {values} = parseArgs({
    options: {
      base: {type: 'string'},
      head: {type: 'string', default: process.cwd()},
      out: {type: 'string', default: process.env.GITHUB_STEP_SUMMARY ?? ''},
    },
  });
  if (values.base === undefined) throw new Error('Give the folder to compare with: --base DIR');
  const [base, head] = [read(values.base), read(values.head)];
  const {fresh, old} = newProblems(base.problems, head.problems);
  const summary = renderSummary(
    {
      problems: fresh,
      oldProblems: old,
      states: stateChanges(base.states, head.states),
      texts: textChanges(base.model, head.model),
      links: addedLinks(base.model, head.model),
    },
    {site: (process.env.SITE_URL ?? '').replace(/\/$/, ''), blob: blobAddress()},
  );
  if (values.out === '') console.log(summary);
  else fs.appendFileSync(values.out, summary);
}

main();
