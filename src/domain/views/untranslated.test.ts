import {docsPage} from '../../../tests/fixtures/baseSite';
import {modelOf, problemsOf} from '../../../tests/fixtures/site';
import {shownLanguages, untranslatedRoutes} from './untranslated';

const NB = 'i18n/nb/docusaurus-plugin-content-docs/current';
const EN = 'i18n/en/docusaurus-plugin-content-docs/current';

/** A page that somebody in Oslo wrote; its Czech file waits for its text. */
const BODY =
  'Denne siden er skrevet av en ansatt på et norsk senter som ville dele erfaringer fra samtalegruppene.\n\n## Start {#start}\n\nVi begynte med å snakke sammen om hva deltakerne trenger, og hvem som kan være til stede. Det tok lang tid.\n';
const norwegian = docsPage('oslo', 'Erfaringer fra Oslo', BODY, 'source_locale: nb\n').replace(
  'A page of the miniature site.',
  'Erfaringer som en ansatt har skrevet ned.',
);
const waiting = {'docs/groups/oslo.md': norwegian, [`${NB}/groups/oslo.md`]: norwegian};

test('nothing is listed where every language has its own text', () => {
  expect(untranslatedRoutes(modelOf())).toEqual({cs: [], en: [], nb: []});
});

test('a page without a translation is shown in Czech', () => {
  const model = modelOf({
    [`${EN}/groups/evening.md`]: null,
    'i18n/nb/docusaurus-plugin-content-blog/2016-08-01-ended.md': null,
  });
  expect(shownLanguages(model)).toEqual({cs: {}, en: {'/docs/next/groups/evening': 'cs'}, nb: {'/blog/ended': 'cs'}});
});

test('a page that waits for its Czech text is shown in the language in which it was written, and is no problem', () => {
  const address = '/docs/next/groups/oslo';
  expect(shownLanguages(modelOf(waiting))).toEqual({cs: {[address]: 'nb'}, en: {[address]: 'nb'}, nb: {}});
  expect(problemsOf(waiting)).toEqual([]);
});

test('a page that was left empty is not taken for a translation', () => {
  const model = modelOf({
    ...waiting,
    [`${EN}/groups/oslo.md`]: docsPage('oslo', 'From Oslo', '', 'source_locale: nb\n'),
  });
  expect(shownLanguages(model).en).toEqual({'/docs/next/groups/oslo': 'nb'});
});
