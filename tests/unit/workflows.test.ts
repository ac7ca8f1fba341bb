import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';

const FOLDER = path.resolve(__dirname, '../../.github/workflows');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
  'timeout-minutes'?: number;
}

const files = fs.readdirSync(FOLDER).sort();

test('there are workflows, and nothing else in their folder', () => {
  expect(files).toEqual(expect.arrayContaining(['ci.yml', 'external-links.yml', 'pull-request.yml']));
  for (const file of files) expect(file).toMatch(/\.yml$/);
});

describe.each(files)('%s', (file) => {
  const text = fs.readFileSync(path.join(FOLDER, file), 'utf8');
  const workflow = parse(text);
  const jobs = Object.values<Job>(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const events: string[] =
    typeof workflow.on === 'string'
      ? [workflow.on]
      : Array.isArray(workflow.on)
        ? workflow.on
        : Object.keys(workflow.on);

  test('may do nothing unless a job says so; pull requests may only read', () => {
    expect(workflow.permissions).toEqual({});
    for (const {permissions = {}} of jobs) {
      expect(typeof permissions).toBe('object');
      if (events.includes('pull_request'))
        expect(Object.values(permissions).filter((level) => level !== 'read')).toEqual([]);
    }
  });

  test('runs nothing of a pull request with the rights of the base', () => {
    expect(events).not.toContain('pull_request_target');
    expect(events).not.toContain('issue_comment');
    expect(text).not.toContain('pull_request_target');
  });

  test('knows no secrets where strangers write', () => {
    if (events.includes('pull_request')) expect(text).not.toMatch(/secrets[.[]|github\.token/i);
  });

  test('pins every action to a commit, and says its version', () => {
    for (const {uses} of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
    for (const line of text.split('\n').filter((one) => /\buses:/.test(one))) expect(line).toMatch(/# v\d+(?:\.\d+)*$/);
  });

  test('pastes no text into a script: values arrive as environment variables', () => {
    for (const {run, with: values} of steps) {
      expect(run ?? '').not.toContain('${{');
      expect(String(values?.script ?? '')).not.toContain('${{');
    }
    expect(text).not.toMatch(/github\.(?:event\b|head_ref)/);
  });

  test('leaves no token in the checked-out folder, and ends', () => {
    for (const {uses, with: values} of steps)
      if (uses?.startsWith('actions/checkout@')) expect(values?.['persist-credentials']).toBe(false);
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

test('every command that a workflow gives to npm exists', () => {
  const {scripts} = JSON.parse(fs.readFileSync(path.resolve(FOLDER, '../../package.json'), 'utf8'));
  const texts = files.map((file) => fs.readFileSync(path.join(FOLDER, file), 'utf8')).join('\n');
  const commands = [...texts.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) expect(Object.keys(scripts)).toContain(command);
});

test('external links are never opened in a pull request', () => {
  for (const file of files) {
    const text = fs.readFileSync(path.join(FOLDER, file), 'utf8');
    if (/^ {2}pull_request:/m.test(text)) expect(text).not.toContain('external-links');
  }
});

test('the token that may write an issue never meets packages or code', () => {
  const {jobs} = parse(fs.readFileSync(path.join(FOLDER, 'external-links.yml'), 'utf8')) as {jobs: Record<string, Job>};
  const writers = Object.values(jobs).filter(({permissions = {}}) => Object.values(permissions).includes('write'));
  expect(writers.map(({permissions}) => permissions)).toEqual([{issues: 'write'}]);
  for (const {steps} of writers)
    for (const {uses = '', run = ''} of steps) expect(`${uses} ${run}`).not.toMatch(/checkout|npm|npx|node /);
});

test('a contributor reads each problem in the language of the file', () => {
  const text = fs.readFileSync(path.join(FOLDER, 'pull-request.yml'), 'utf8');
  const checks = [...text.matchAll(/npm run (?:--silent )?check\b.*/g)].map(([command]) => command);
  expect(checks.length).toBeGreaterThan(0);
  for (const command of checks) expect(command).toMatch(/ --lang file(?: |$)/);
});
