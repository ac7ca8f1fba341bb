import {LOCALES} from '../../../src/domain/locales/locales';
import {testDocument} from '../../../src/domain/search/fixture';
import {ADMIN_KEY, ContractServer} from '../../algolia/contractServer';
import {BuiltSite, DOCUMENTS} from '../../algolia/site';

let server: ContractServer;
let site: BuiltSite;

beforeEach(async () => {
  server = await new ContractServer(2).start();
  site = new BuiltSite();
});

afterEach(async () => {
  // Whatever happened: the key was never shown.
  expect(site.lines.join('\n')).not.toContain(ADMIN_KEY);
  site.remove();
  await server.stop();
});

const indexNames = () => [...server.application.indexes.keys()].sort();
const idsOf = (index: string) => [...(server.application.indexes.get(index)?.records.keys() ?? [])].sort();
const STATES = LOCALES.map((locale) => `.cache/algolia/${locale}.json`);
const LIVE = ['test_cs', 'test_en', 'test_nb'];
const NEWS = testDocument({url: '/blog/nove', title: 'Novinka', text: 'Zpráva.', kind: 'news'});
const oldIds = () => DOCUMENTS.cs.map(({id}) => id).sort();
const newIds = () => [...oldIds(), NEWS.id].sort();
const addNews = () => site.setDocuments('cs', [...DOCUMENTS.cs, NEWS]);

describe('a push', () => {
  test('puts every record, the settings and the synonyms into an index for each language', async () => {
    await site.push(server);
    expect(indexNames()).toEqual(LIVE);
    for (const locale of LOCALES) expect(idsOf(`test_${locale}`)).toEqual(DOCUMENTS[locale].map(({id}) => id).sort());
    const nb = server.application.indexes.get('test_nb');
    expect(nb?.settings).toMatchObject({indexLanguages: ['no', 'nb'], attributeForDistinct: 'page'});
    expect(nb?.synonyms.map(({objectID}) => objectID)).toContain('sexual-assault-centre');
    expect(STATES.filter((file) => site.has(file))).toEqual([]);
  });

  test('says how far it has come', async () => {
    await site.push(server);
    expect(site.lines).toEqual(
      expect.arrayContaining([
        'test_cs: settings sent (1/5)',
        'test_cs: 3 of 8 records sent (3/5)',
        'test_cs: 8 of 8 records sent (5/5)',
        'test_cs: 8 records are searched from now on',
      ]),
    );
  });

  test('replaces what was there before, also what is no longer on the site', async () => {
    await site.push(server);
    site.setDocuments('cs', DOCUMENTS.cs.slice(2));
    await site.push(server);
    expect(idsOf('test_cs')).toEqual(
      DOCUMENTS.cs
        .slice(2)
        .map(({id}) => id)
        .sort(),
    );
    expect(indexNames()).toEqual(LIVE);
  });

  test('never touches a live index but by moving', async () => {
    await site.push(server);
    const touched = server.requests.filter(
      ({endpoint, index}) => LIVE.includes(index) && !['browse', 'getSettings'].includes(endpoint),
    );
    expect(touched).toEqual([]);
    expect(server.seen('operation')).toHaveLength(3);
  });

  test('divides a section of 60 kB so that the server takes it and no word is lost', async () => {
    const words = Array.from({length: 6_000}, (_, at) => `slovo${at}`);
    site.setDocuments('cs', [testDocument({url: '/docs/dlouha', title: 'Dlouhá', text: words.join(' ')})]);
    await site.push(server);
    const records = [...(server.application.indexes.get('test_cs')?.records.values() ?? [])];
    expect(records.length).toBeGreaterThan(6);
    expect(records.map(({text}) => text).join(' ')).toBe(words.join(' '));
  });
});

describe('when something goes wrong', () => {
  test('between the batches and the move the old index is still served, and the next push sends only what is missing', async () => {
    await site.push(server);
    addNews();
    server.fail({endpoint: 'operation', how: 403, times: 1});
    await expect(site.push(server)).rejects.toThrow(
      /Refused for the test with 403 \(HTTP 403\)[\s\S]*run the same command/,
    );
    expect(idsOf('test_cs')).toEqual(oldIds());
    const sent = server.seen('batch').length + server.seen('setSettings').length;
    await site.push(server);
    expect(idsOf('test_cs')).toEqual(newIds());
    expect(server.seen('batch').length + server.seen('setSettings').length).toBe(sent);
    expect(indexNames()).toEqual(LIVE);
  });

  test('between two batches the next push goes on with the second', async () => {
    server.fail({endpoint: 'batch', how: 400, times: 1, after: 1});
    await expect(site.push(server)).rejects.toThrow('Refused for the test with 400');
    expect(indexNames().filter((name) => LIVE.includes(name))).toEqual([]);
    const before = server.seen('batch').length;
    await site.push(server);
    // Two more of the Czech index's three, and one for each of the others.
    expect(server.seen('batch').length - before).toBe(4);
    expect(idsOf('test_cs')).toEqual(oldIds());
    expect(site.lines).toContain('test_cs: going on where the last push stopped');
  });

  test('other content begins anew and leaves no half-filled index behind', async () => {
    server.fail({endpoint: 'batch', how: 400, times: 1, after: 1});
    await expect(site.push(server)).rejects.toThrow();
    addNews();
    await site.push(server);
    expect(idsOf('test_cs')).toEqual(newIds());
    expect(indexNames()).toEqual(LIVE);
  });

  test('what was sent but is gone from the server is sent again', async () => {
    server.fail({endpoint: 'operation', how: 403, times: 1});
    await expect(site.push(server)).rejects.toThrow();
    server.application.indexes.clear();
    await site.push(server);
    expect(idsOf('test_cs')).toEqual(oldIds());
  });

  test('a language that was moved already is not pushed again', async () => {
    server.fail({endpoint: 'operation', how: 403, times: 1, after: 1});
    await expect(site.push(server)).rejects.toThrow();
    expect(indexNames().filter((name) => LIVE.includes(name))).toEqual(['test_cs']);
    await site.push(server);
    expect(indexNames()).toEqual(LIVE);
    expect(server.seen('operation').filter(({index}) => index.startsWith('test_cs'))).toHaveLength(1);
    expect(STATES.filter((file) => site.has(file))).toEqual([]);
  });

  test('an incomplete temporary index is not moved', async () => {
    await site.push(server);
    addNews();
    server.fail({endpoint: 'operation', how: 403, times: 1});
    await expect(site.push(server)).rejects.toThrow();
    const temporary = indexNames().find((name) => name.startsWith('test_cs_tmp_')) ?? '';
    server.application.indexes.get(temporary)?.records.delete(NEWS.id);
    await expect(site.push(server)).rejects.toThrow(/holds 8 records, 1 of 9 are missing/);
    expect(idsOf('test_cs')).toEqual(oldIds());
    await site.push(server);
    expect(idsOf('test_cs')).toEqual(newIds());
  });

  test.each([500, 503, 429, 'drop', 'lose'] as const)(
    '%s three times in a row is waited out, longer each time',
    async (how) => {
      for (const endpoint of ['batch', 'task', 'operation'] as const) server.fail({endpoint, how, times: 3});
      await site.push(server);
      expect(LIVE.map((name) => idsOf(name).length)).toEqual([8, 1, 1]);
      expect(site.pauses.filter((pause) => pause >= 1_000)).toEqual(Array(3).fill([1_000, 2_000, 4_000]).flat());
      expect(site.lines.filter((line) => line.includes('Trying again in 4 s'))).toHaveLength(3);
    },
  );

  test('a server that stays away ends the push after six attempts', async () => {
    server.fail({endpoint: 'setSettings', how: 503, times: 1_000});
    await expect(site.push(server)).rejects.toThrow(/Unreachable hosts[\s\S]*searched still/);
    expect(server.seen('setSettings')).toHaveLength(6);
  });

  test('a task that is never done is not waited for without end', async () => {
    const stuck = await new ContractServer(1_000_000).start();
    await expect(site.push(stuck)).rejects.toThrow(/has not finished task \d+ of test_cs_tmp_/);
    await stuck.stop();
  });

  test('a wrong key is said once and not shown', async () => {
    const environment = {
      ALGOLIA_APPLICATION_ID: 'CONTRACTAPP',
      ALGOLIA_ADMIN_KEY: 'wrong-key-fedcba9876543210',
      ALGOLIA_INDEX_PREFIX: 'test',
    };
    const error: Error = await site.push(server, {environment}).then(
      () => new Error('not refused'),
      (reason: Error) => reason,
    );
    expect(error.message).toMatch(/Invalid Application-ID or API key \(HTTP 403\)/);
    expect(JSON.stringify([error.message, error.stack, site.lines])).not.toContain('wrong-key-fedcba9876543210');
    expect(site.pauses).toEqual([]);
  });

  test('a key that the server repeats is hidden', async () => {
    const environment = {
      ALGOLIA_APPLICATION_ID: 'CONTRACTAPP',
      ALGOLIA_ADMIN_KEY: 'test with 403',
      ALGOLIA_INDEX_PREFIX: 'test',
    };
    server.fail({endpoint: 'setSettings', how: 403, times: 1});
    const failure = site.push(server, {
      environment,
      clientOptions: {hosts: server.hosts, baseHeaders: {'x-algolia-api-key': ADMIN_KEY}},
    });
    await expect(failure).rejects.toThrow('Refused for the … (HTTP 403)');
  });
});
