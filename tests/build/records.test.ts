import fs from 'node:fs';
import path from 'node:path';
import {freshnessOf, helplineLifetime} from '../../src/domain/directory/freshness';
import {LOCALES} from '../../src/domain/locales/locales';
import {readSite} from '../../src/site/readSite';
import {today} from '../../src/site/today';
import {BUILD, page} from './site';

const model = readSite(process.cwd());

/** Helplines whose number may still be shown. */
const shown = Object.values(model.helplines).filter(
  (line) => freshnessOf({verified: line.verified, lifetime: helplineLifetime(line)}, today()) !== 'expired',
);

describe('records on the built pages', () => {
  test.each(LOCALES)(
    'every helpline stands on the help page in %s with its date, what has expired without its number; 112 first',
    (locale) => {
      const $ = page(locale, '/help');
      const numbers = $('.helpline__number')
        .map((_, link) => $(link).text())
        .get();
      expect([...numbers].sort()).toEqual(shown.map(({number}) => number).sort());
      expect($('.helpline')).toHaveLength(Object.keys(model.helplines).length);
      const gone = Object.values(model.helplines).filter(({number}) => !shown.some((each) => each.number === number));
      for (const {number} of gone) expect([number, $('main').text().includes(number)]).toEqual([number, false]);
      $('section[aria-labelledby=cz], section[aria-labelledby=no]').each((_, section) => {
        expect($(section).find('.helpline__number').first().attr('href')).toBe('tel:112');
      });
      $('.helpline').each((_, card) => expect($(card).find('.verified').text()).toMatch(/20\d\d/));
    },
  );

  test('an edition shows a helpline as its record stands today', () => {
    const $ = page('cs', '/docs');
    expect($('article .helpline__number').first().text()).toBe('112');
    expect($('article .helpline .verified').length).toBeGreaterThan(0);
  });

  test.each(LOCALES)('terms carry their definition and citations lead to their source in %s', (locale) => {
    const $ = page(locale, '/docs/groups/self-help-group');
    const term = $('a.term').first();
    expect($(`[id="${term.attr('aria-describedby')}"]`).text()).toBe(
      model.concepts['self-help-group']?.definition[locale],
    );
    const href = $('.cite a').first().attr('href') ?? '';
    expect(href).toBe('#source-persefona-2016-report');
    expect($(href).find('cite, a').text()).toContain('Project on developing self-help groups is over');
    expect(page(locale, '/sources')('#persefona-2016-report')).toHaveLength(1);
  });

  test('the thesaurus is SKOS in JSON-LD with every concept in three languages', () => {
    const skos = JSON.parse(fs.readFileSync(path.join(BUILD, 'data/thesaurus.jsonld'), 'utf8')) as {
      '@graph': Record<string, unknown>[];
    };
    const concepts = skos['@graph'].filter((node) => node['@type'] === 'skos:Concept');
    expect(concepts).toHaveLength(Object.keys(model.concepts).length);
    for (const concept of concepts) expect(concept['skos:prefLabel']).toHaveLength(3);
  });

  test('each organisation has a vCard and JSON-LD', () => {
    for (const [id, organisation] of Object.entries(model.organisations)) {
      expect(fs.readFileSync(path.join(BUILD, `data/partners/${id}.vcf`), 'utf8')).toMatch(
        /^BEGIN:VCARD\r\nVERSION:4\.0\r\n/,
      );
      const $ = page('en', `/partners/${id}`);
      const json = $('script[type="application/ld+json"]')
        .map((_, script) => $(script).text())
        .get()
        .map((text) => JSON.parse(text) as object);
      expect(json).toContainEqual(expect.objectContaining({'@type': 'Organization', name: organisation.name}));
    }
  });

  test('the glossary follows the alphabet of each language', () => {
    const letters = (locale: 'cs' | 'nb') => {
      const $ = page(locale, '/glossary');
      return $('.letters a')
        .map((_, link) => $(link).text())
        .get();
    };
    for (const locale of ['cs', 'nb'] as const) {
      const collator = new Intl.Collator(locale);
      expect(letters(locale)).toEqual([...letters(locale)].sort(collator.compare));
    }
    expect(letters('nb').at(-1)).toBe('Å');
    expect(letters('cs')).toEqual(expect.arrayContaining(['C', 'Č', 'D']));
  });

  test('what we infer about a host or finding stands under its label', () => {
    const $ = page('en', '/visits/norway-2015');
    const inferred = [...(model.visits['norway-2015']?.hosts ?? []), ...Object.values(model.findings)].filter(
      ({inference}) => inference,
    );
    expect($('details.inference')).toHaveLength(inferred.length);
    expect($('details.inference > summary').first().text()).toBe('Our inference, not in the report');
  });

  test('topics lead to what is filed under them', () => {
    const $ = page('nb', '/topics/self-help-group');
    const links = $('main a')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    expect(links).toEqual(
      expect.arrayContaining([
        '/nb/docs/groups/self-help-group',
        '/nb/partners/persefona',
        '/nb/blog/2016-08-01-self-help-project-ends',
      ]),
    );
    expect($('#words').parent().find('dd[lang]')).toHaveLength(3);
  });
});
