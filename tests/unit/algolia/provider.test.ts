import {createProvider} from '../../../src/components/SearchBar/algoliaProvider';
import {type SearchProvider, SearchProviderError} from '../../../src/components/SearchBar/provider';
import type {SearchAnswer, SearchOptions} from '../../../src/domain/search/answer';
import {type SiteServer, serveSite} from '../../../src/publish/siteServer';
import {ContractServer} from '../../algolia/contractServer';
import {BuiltSite, SETTINGS} from '../../algolia/site';

let server: ContractServer;
let site: BuiltSite;
let pages: SiteServer;
let provider: SearchProvider;

beforeAll(async () => {
  server = await new ContractServer(0).start();
  site = new BuiltSite();
  await site.push(server);
  const folder = await site.writePages();
  site.write('pages/old/search/algolia.json', '{"format":2}');
  site.write('pages/cut/search/algolia.json', '{"form');
  pages = await serveSite(folder, 0);
});

afterAll(async () => {
  await pages.close();
  await server.stop();
  site.remove();
});

beforeEach(() => {
  server.requests.length = 0;
  server.recover();
  provider = createProvider(SETTINGS, {hosts: server.hosts});
});

const base = (locale: string) => `${pages.origin}/${locale}`;
const open = (bases = [base('')], edition: string | null = null) => provider.open({bases, edition});

async function ask(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  await open();
  return provider.search(query, options);
}

const urls = ({results}: SearchAnswer) => results.map(({url}) => url);
const marked = ({text, marks}: {text: string; marks: {start: number; end: number}[]}) =>
  marks.map(({start, end}) => text.slice(start, end));

describe('what is found', () => {
  test.each([
    ['the title', 'Svépomocná skupina'],
    ['without diacritics', 'svepomocna skupina'],
    ['another case', 'svépomocnými skupinami'],
    ['the same without diacritics', 'svepomocnych skupinach'],
    ['an unfinished word', 'svépomoc'],
    ['a typo', 'svepomocna skuppina'],
    ['a word of the text', 'účastnicím'],
    ['stop words', 'o svépomocných skupinách'],
    ['English', 'self-help groups'],
    ['Norwegian, inflected', 'selvhjelpsgruppene'],
  ])('%s: %s', async (_name, query) => {
    expect(urls(await ask(query))[0]).toBe('/docs/svepomocna-skupina');
  });

  test('a label of another language leads to pages that use our own', async () => {
    const {results, concepts} = await ask('overgrepsmottakene');
    expect(results.map(({url}) => url)).toContain('/docs/cesta');
    expect(concepts[0]).toMatchObject({
      id: 'sexual-assault-centre',
      label: 'centrum pro oběti sexuálního násilí',
      matched: {label: 'overgrepsmottak', locale: 'nb'},
    });
    expect(marked(results[0]?.snippet ?? {text: '', marks: []})).toContain('násilí');
  });

  test('an untranslated page by its own language', async () => {
    const {results} = await ask('krisesenter');
    expect(results[0]).toMatchObject({url: '/docs/krisesentre', lang: 'nb'});
  });

  test('the section that answers, with our own marks on inflected words', async () => {
    const [result] = (await ask('pravidlo skupin')).results;
    expect(result).toMatchObject({url: '/docs/svepomocna-skupina#rules', title: 'Svépomocná skupina', edition: '2016'});
    expect(marked({text: result?.section?.heading ?? '', marks: result?.section?.marks ?? []})).toEqual([
      'Pravidla',
      'skupiny',
    ]);
    expect(result?.snippet?.text).toBe('Mlčenlivost platí pro všechny. Nikdo nemusí mluvit.');
  });

  test('one result for a page, and no more than asked for', async () => {
    const answer = await ask('skupina', {limit: 1});
    expect(answer.results).toHaveLength(1);
    expect(answer.total).toBe(2);
    expect(urls(await ask('skupina')).map((url) => url.split('#')[0])).toEqual([
      '/docs/svepomocna-skupina',
      '/docs/terapeuticka-skupina',
    ]);
  });

  test('a page outside the editions has none', async () => {
    expect((await ask('mlčenlivosti')).results.map(({edition}) => edition)).toEqual(
      expect.arrayContaining(['', '2016']),
    );
  });
});

describe('facets', () => {
  test('count pages, each with the filters of the others', async () => {
    const all = await ask('skupina projekt cesta mlčenlivost');
    expect(all.facets.kinds).toEqual({method: 2, visit: 1, news: 1, term: 1});
    const news = await ask('skupina projekt cesta mlčenlivost', {kinds: ['news']});
    expect(urls(news)).toEqual(['/blog/konec']);
    expect(news.total).toBe(1);
    expect(news.facets.kinds).toEqual(all.facets.kinds);
    expect(news.facets.topics).toEqual({});
    const topic = await ask('skupina projekt cesta mlčenlivost', {topics: ['self-help-group', 'study-visit']});
    expect(topic.facets.kinds).toEqual({method: 1, visit: 1});
    expect(topic.facets.topics).toMatchObject({'therapy-group': 1, 'self-help-group': 1});
    expect(all.facets.editions).toEqual({2016: 3});
  });

  test('languages are counted also when one is chosen', async () => {
    const all = await ask('krizové centrum');
    expect(Object.keys(all.facets.langs).sort()).toEqual(['nb']);
    const czech = await ask('krizové centrum', {langs: ['cs']});
    expect([czech.total, czech.results, czech.facets.langs]).toEqual([0, [], {nb: 1}]);
  });

  test('a page tagged with a narrower topic counts for the broader one', async () => {
    const {requests} = server;
    await ask('terapeutická', {topics: ['therapy-group']});
    expect(requests.at(-1)?.body).toMatchObject({
      requests: expect.arrayContaining([expect.objectContaining({facets: ['topic']})]),
    });
  });
});

describe('scope', () => {
  test('the newest edition unless another is chosen', async () => {
    expect(await open()).toEqual(['2016', 'next']);
    expect(urls(await provider.search('nová podoba', {}))).not.toContain('/docs/next/svepomocna-skupina');
    await open([base('')], 'next');
    const answer = await provider.search('svépomocná', {});
    expect(urls(answer)).toEqual(['/docs/next/svepomocna-skupina']);
    expect(answer.facets.editions).toEqual({next: 1});
  });

  test('other languages, each in its turn', async () => {
    await open([base(''), base('en/'), base('nb/')]);
    const answer = await provider.search('svépomocné skupiny', {});
    expect(urls(answer).slice(0, 3)).toEqual([
      '/docs/svepomocna-skupina',
      '/en/docs/self-help-group',
      '/nb/docs/self-help-group',
    ]);
    expect(answer.facets.langs).toEqual({cs: 1, en: 1, nb: 1});
  });
});

describe('what is sent', () => {
  test('one request for a search, none for the same one again', async () => {
    await ask('skupina', {kinds: ['method'], topics: ['self-help-group']});
    await ask('skupina', {kinds: ['method'], topics: ['self-help-group']});
    expect(server.requests.map(({endpoint}) => endpoint)).toEqual(['queries']);
  });

  test.each(['', '   ', '?!… — „“', '\u202e\u0301'])('nothing for %j', async (query) => {
    const answer = await ask(query);
    expect(answer).toMatchObject({results: [], total: 0, concepts: []});
    expect(server.requests).toEqual([]);
  });

  test('no more than the beginning of 10,000 characters', async () => {
    const answer = await ask('skupina '.repeat(1_250));
    expect(answer.shortened).toBe(true);
    const {requests} = server.requests[0]?.body as {requests: {query: string}[]};
    expect(requests.every(({query}) => query.length <= 512)).toBe(true);
    expect(urls(answer)[0]).toBe('/docs/svepomocna-skupina');
  });

  test.each(['x'.repeat(10_000), 'مجموعة المساعدة', 'a\u0301'.repeat(500), '\ud800 skupina'])(
    'an answer to odd input %#',
    async (query) => {
      await expect(ask(query)).resolves.toMatchObject({facets: {}});
    },
  );

  test('nothing that tells readers apart', async () => {
    await ask('skupina');
    const [{url, headers} = {url: new URL('http://x'), headers: {}}] = server.requests;
    expect([...url.searchParams.keys()]).toEqual(['x-algolia-agent']);
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['request-id']));
    expect(url.href).not.toMatch(/skupin/);
  });
});

describe('failures', () => {
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof SearchProviderError ? error.failure : error),
    );

  test('a server that refuses or stays away, and is there again', async () => {
    await open();
    for (const how of [500, 403, 'drop'] as const) {
      server.recover();
      server.fail({endpoint: 'queries', how, times: 1});
      expect(await failure(provider.search('skupina', {}))).toBe('network');
    }
    expect(urls(await provider.search('skupina', {}))[0]).toBe('/docs/svepomocna-skupina');
  });

  test('an index that was never pushed', async () => {
    provider = createProvider({...SETTINGS, indexPrefix: 'other'} as typeof SETTINGS, {hosts: server.hosts});
    expect(await failure(ask('skupina'))).toBe('network');
  });

  test('no manifest, and one of another version', async () => {
    expect(await failure(open(['http://127.0.0.1:1/']))).toBe('network');
    expect(await failure(open([`${pages.origin}/nowhere/`]))).toBe('network');
    expect(await failure(open([base('old/')]))).toBe('outdated');
    expect(await failure(open([base('cut/')]))).toBe('damaged');
  });

  test('searching before anything was opened', async () => {
    expect(await failure(provider.search('skupina', {}))).toBe('network');
  });

  test('a record that leads out of the site', async () => {
    const record = [...(server.application.indexes.get('test_cs')?.records.values() ?? [])].find(
      ({url}) => url === '/blog/konec',
    );
    const before = record?.url;
    if (record) record.url = '//evil.example/';
    expect(await failure(ask('konec projektu'))).toBe('network');
    if (record) record.url = before;
  });
});
