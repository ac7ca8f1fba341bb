import {modelOf} from '../../../tests/fixtures/site';
import {translationsCommand} from './command';
import {NO_PINS} from './pin';

const GUIDE = '---\nid: index\ntitle: A guide\ndescription: A page of the guide.\n---\n\nText.\n';

test('the contributor guide is asked for like an edition', () => {
  const site = {model: modelOf({'guide/index.md': GUIDE}), pins: NO_PINS, today: '2026-06-30'};
  const {lines} = translationsCommand({edition: 'guide'}, site);
  expect(lines[0]).toMatch(/^Contributor guide +cs +en +nb$/);
  expect(translationsCommand({edition: 'guide'}, {...site, model: modelOf()}).status).toBe(2);
});
