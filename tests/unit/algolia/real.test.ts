import {algoliasearch} from 'algoliasearch';
import {LOCALES} from '../../../src/domain/locales/locales';
import {indexName} from '../../../src/domain/search/algolia/indexName';
import {createProvider} from '../../../src/components/SearchBar/algoliaProvider';
import {pushSearch} from '../../../src/publish/algolia/pushSearch';
import {type SiteServer, serveSite} from '../../../src/publish/siteServer';
import {BuiltSite} from '../../algolia/site';

const {ALGOLIA_TEST_APPLICATION_ID: applicationId = '', ALGOLIA_TEST_ADMIN_KEY: adminKey = ''} = process.env;
const MISSING =
  'ALGOLIA_TEST_APPLICATION_ID and ALGOLIA_TEST_ADMIN_KEY are not set: nothing was tried against the real Algolia.';

/** Indexes of a run of this test only, removed at its end. */
const PREFIX = `selfhelp_test_${process.pid}`;

// Jest prints what a file says only when one of its tests runs.
test('the keys for the real Algolia are both set, or neither', () => {
  if (!applicationId || !adminKey) console.warn(MISSING);
  expect(Boolean(applicationId)).toBe(Boolean(adminKey));
});

if (applicationId && adminKey) {
  describe('the real Algolia', () => {
    let pages: SiteServer | null = null;
    const site = new BuiltSite();

    afterAll(async () => {
      const client = algoliasearch(applicationId, adminKey);
      for (const locale of LOCALES) await client.deleteIndex({indexName: indexName(PREFIX, locale)});
      await pages?.close();
      site.remove();
    });

    test('takes a push and answers a search', async () => {
      await pushSearch({
        root: site.root,
        environment: {
          ALGOLIA_APPLICATION_ID: applicationId,
          ALGOLIA_ADMIN_KEY: adminKey,
          ALGOLIA_INDEX_PREFIX: PREFIX,
        },
        dryRun: false,
        log: (line) => site.lines.push(line),
      });
      pages = await serveSite(await site.writePages(), 0);
      const settings = {name: 'algolia', applicationId, searchKey: adminKey, indexPrefix: PREFIX} as const;
      const provider = createProvider(settings);
      await provider.open({bases: [`${pages.origin}/`], edition: null});
      const {results, facets} = await provider.search('svepomocnych skupinach', {});
      expect(results[0]?.url).toBe('/docs/svepomocna-skupina');
      expect(facets.kinds).toEqual({method: 1});
      const foreign = await provider.search('overgrepsmottakene', {});
      expect(foreign.results.map(({url}) => url)).toContain('/docs/cesta');
    }, 300_000);
  });
} else {
  test.skip('the real Algolia: needs ALGOLIA_TEST_APPLICATION_ID and ALGOLIA_TEST_ADMIN_KEY', () => undefined);
}
