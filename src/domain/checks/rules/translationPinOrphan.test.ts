import {docsPage} from '../../../../tests/fixtures/baseSite';
import {type Overrides, modelOf} from '../../../../tests/fixtures/site';
import {LOCALES} from '../../locales/locales';
import {decide} from '../../translation/decide';
import {NO_PINS, type Pins, parsePin} from '../../translation/pin';
import {pinOwners} from '../../translation/pinOwners';
import {translatablePages} from '../../translation/translatable';
import {explain} from '../problem';
import {translationPinOrphan} from './translationPinOrphan';

const NB = 'i18n/nb/docusaurus-plugin-content-docs/current';
const cs = (id: string) => docsPage(id, 'Stránka', '## Jedna {#one}\n\nText.\n\n## Dvě {#two}\n\nJiný text.\n');
const nb = (id: string) => docsPage(id, 'Side', '## En {#one}\n\nTekst.\n\n## To {#two}\n\nEn annen tekst.\n');
const START: Overrides = {'docs/other.md': cs('other'), [`${NB}/other.md`]: nb('other')};

/** Pins of the page `other`, as the tool writes them. */
const PINS: Pins = (() => {
  const model = modelOf(START);
  const text = translatablePages(model).find(({stem}) => stem === 'next/other');
  if (!text) throw new Error('the page cannot be read');
  const decision = {decision: 'translated', day: '2026-01-31'} as const;
  const [write] = decide(text, 'nb', decision, NO_PINS, pinOwners(model, NO_PINS)).writes;
  const parsed = parsePin(write?.text ?? '');
  return {pins: write && 'pin' in parsed ? {[write.file]: parsed.pin} : {}, damaged: []};
})();

function found(overrides: Overrides): string[] {
  return translationPinOrphan
    .check({...modelOf(overrides), pins: PINS} as never, {today: '2026-06-30'})
    .map((problem) => {
      for (const locale of LOCALES) {
        const {what, why, mend} = explain(problem, translationPinOrphan, locale);
        expect(`${what} ${why} ${mend}`).not.toMatch(/\{\w+\}/);
      }
      return `${problem.file} | ${problem.params.now}`;
    });
}

const FILE = 'data/translations/next/other.nb.json';

describe('translation-pin-orphan', () => {
  test('is silent while the translation is there', () => {
    expect(found(START)).toEqual([]);
  });

  test('is silent while the page cannot be read', () => {
    expect(found({...START, [`${NB}/other.md`]: nb('other').replace('topics:', 'colour: red\ntopics:')})).toEqual([]);
  });

  test('names the page that was renamed', () => {
    expect(found({'docs/a/new.md': cs('new'), [`${NB}/a/new.md`]: nb('new')})).toEqual([`${FILE} | next/a/new`]);
  });

  test('does not take another page for it', () => {
    const other = cs('new').replace('Jiný text.', 'Něco docela jiného.').replace('Text.', 'Taky nic.');
    expect(found({'docs/new.md': other, [`${NB}/new.md`]: nb('new')})).toEqual([`${FILE} | –`]);
  });

  test('names a pin whose translation is gone, or has become the source', () => {
    expect(found({'docs/other.md': cs('other')})).toEqual([`${FILE} | –`]);
    const norwegian = (page: string) => page.replace('sources:', 'source_locale: nb\nsources:');
    expect(found({'docs/other.md': norwegian(cs('other')), [`${NB}/other.md`]: norwegian(nb('other'))})).toEqual([
      `${FILE} | –`,
    ]);
  });
});
