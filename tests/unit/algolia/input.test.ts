import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {providerOf} from '../../../src/config/searchProvider';
import {ADMIN_KEY, ContractServer} from '../../algolia/contractServer';
import {BuiltSite} from '../../algolia/site';

const ROOT = path.resolve(__dirname, '../../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const SCRIPT = path.join(ROOT, 'scripts/algolia-push.ts');

let site: BuiltSite;

beforeEach(() => {
  site = new BuiltSite();
});

afterEach(() => site.remove());

const environment = (more: Record<string, string> = {}) => ({PATH: process.env.PATH ?? '', ...more});

describe('variables of a push', () => {
  test.each([
    [{}, 'ALGOLIA_APPLICATION_ID, ALGOLIA_ADMIN_KEY, ALGOLIA_INDEX_PREFIX are missing'],
    [{ALGOLIA_APPLICATION_ID: 'A', ALGOLIA_INDEX_PREFIX: 'p'}, 'ALGOLIA_ADMIN_KEY is missing'],
    [
      {ALGOLIA_APPLICATION_ID: 'A', ALGOLIA_ADMIN_KEY: ADMIN_KEY, ALGOLIA_INDEX_PREFIX: ''},
      'ALGOLIA_INDEX_PREFIX is missing',
    ],
  ])('%j: %s', async (variables, message) => {
    const failure = site.push(null, {environment: variables});
    await expect(failure).rejects.toThrow(message);
    await expect(failure).rejects.not.toThrow(ADMIN_KEY);
  });

  test('the script ends with the message alone, and without a key in it', () => {
    const {status, stderr, stdout} = spawnSync(process.execPath, [TSX, SCRIPT], {
      cwd: site.root,
      env: environment({ALGOLIA_ADMIN_KEY: ADMIN_KEY}),
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^ALGOLIA_APPLICATION_ID, ALGOLIA_INDEX_PREFIX are missing\. .*\n$/);
  });
});

describe('what a build has left', () => {
  const dryRun = () => site.push(null, {dryRun: true});

  test.each([
    ['nothing', null, /There is no \.cache\/search\/nb\.json\. Run "npm run build" first/],
    ['half a file', '[{"id":', /nb\.json is damaged/],
    ['a file of another version', '[{"id":"x"}]', /another version of the site/],
    ['no pages at all', '[]', /holds no pages/],
  ])('%s: a clear error', async (_name, content, message) => {
    if (content === null) fs.rmSync(path.join(site.root, '.cache/search/nb.json'));
    else site.write('.cache/search/nb.json', content);
    await expect(dryRun()).rejects.toThrow(message);
    expect(site.has('.cache/algolia')).toBe(false);
  });
});

describe('a dry run', () => {
  test('of the script writes what would be sent, without an account and without sending', () => {
    const printed = execFileSync(process.execPath, [TSX, SCRIPT, '--dry-run'], {
      cwd: site.root,
      env: environment({ALGOLIA_INDEX_PREFIX: 'trial'}),
      encoding: 'utf8',
    });
    expect(printed).toContain('.cache/algolia/dry-run/trial_cs.records.json: 8\n');
    expect(printed).toContain('Nothing was sent.');
    const records = site.read('.cache/algolia/dry-run/trial_cs.records.json') as {stems: {title: string}}[];
    expect(records[0]?.stems.title).toBe('svepomocn skupin');
    expect(site.read('.cache/algolia/dry-run/trial_nb.settings.json')).toMatchObject({distinct: true});
    expect(site.read('.cache/algolia/dry-run/trial_en.synonyms.json')).toEqual(
      expect.arrayContaining([expect.objectContaining({objectID: 'therapy-group', type: 'synonym'})]),
    );
  });

  test('sends nothing although everything is set', async () => {
    const server = await new ContractServer().start();
    await site.push(server, {dryRun: true});
    expect(server.requests).toEqual([]);
    await server.stop();
  });
});

describe('variables of a build', () => {
  const ALL = {ALGOLIA_APPLICATION_ID: 'APP', ALGOLIA_SEARCH_KEY: 'key', ALGOLIA_INDEX_PREFIX: 'site'};

  test('none: the own index', () => {
    expect(providerOf({})).toMatchObject({settings: {name: 'local'}, module: 'localProvider.ts'});
    expect(providerOf({ALGOLIA_APPLICATION_ID: '', ALGOLIA_ADMIN_KEY: 'x'}).settings.name).toBe('local');
  });

  test('all: Algolia', () => {
    expect(providerOf({...ALL, ALGOLIA_ADMIN_KEY: ADMIN_KEY})).toMatchObject({
      settings: {name: 'algolia', applicationId: 'APP', searchKey: 'key', indexPrefix: 'site'},
      module: 'algoliaProvider.ts',
    });
  });

  test.each(Object.keys(ALL))('without %s the build stops and names it', (name) => {
    const others = Object.fromEntries(Object.entries(ALL).filter(([key]) => key !== name));
    expect(() => providerOf(others)).toThrow(`${name} is missing`);
    expect(() => providerOf({[name]: ALL[name as keyof typeof ALL]})).toThrow(/are missing/);
  });
});
