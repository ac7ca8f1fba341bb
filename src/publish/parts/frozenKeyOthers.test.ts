import fs from 'node:fs';
import path from 'node:path';
import {DOCS, editionSite} from '../../../tests/fixtures/editions';
import {type Fixture, type Overrides, TODAY, edit, modelOf, withSite} from '../../../tests/fixtures/site';
import {decide} from '../../domain/translation/decide';
import {NO_PINS} from '../../domain/translation/pin';
import {pinOwners} from '../../domain/translation/pinOwners';
import {translatablePages} from '../../domain/translation/translatable';
import {translationNotice} from '../../domain/views/translations';
import {readSite} from '../../site/readSite';
import {frozenKey} from './frozenKey';

const PAGE = 'versioned_docs/version-2016/groups/old.md';
const NORWEGIAN = `i18n/nb/${DOCS}/version-2016/groups/old.md`;

const keyOf = ({root}: Fixture) => frozenKey({root, model: readSite(root), downloads: {}, day: TODAY}, '2016', 'cs');

function changeText(site: Fixture, file: string, change: (text: string) => string): void {
  fs.writeFileSync(path.join(site.root, file), change(site.text(file)));
}

/** A site whose page of 2016 was written in Norwegian and translated into Czech from just that. */
function writtenInNorwegian(): Overrides {
  const base = editionSite();
  const pages = [PAGE, NORWEGIAN, `i18n/en/${DOCS}/version-2016/groups/old.md`];
  const texts = Object.fromEntries(
    pages.map((file) => [file, edit('topics:', 'source_locale: nb\ntopics:')(String(base[file]))]),
  );
  // A copy would not count as translated.
  texts[NORWEGIAN] = (texts[NORWEGIAN] ?? '')
    .replace('title: Stránka', 'title: Side')
    .replaceAll('Welcome', 'Velkommen');
  const model = modelOf({...base, ...texts});
  const text = translatablePages(model).find(({stem}) => stem === '2016/groups/old');
  const day = {decision: 'translated', day: TODAY} as const;
  const [pin] = text ? decide(text, 'cs', day, NO_PINS, pinOwners(model, NO_PINS)).writes : [];
  if (!pin) throw new Error('The translation could not be accepted.');
  return {...base, ...texts, [pin.file]: pin.text};
}

/** What the Czech page tells its readers. */
function noticeOf({root}: Fixture) {
  const model = readSite(root);
  const page = model.pages.find(({file}) => file === PAGE);
  return page && translationNotice(model, page);
}

test('a Czech page that was written in Norwegian is changed by the Norwegian one: it says that it is outdated', () => {
  withSite(writtenInNorwegian(), (site) => {
    const before = keyOf(site);
    expect(noticeOf(site)).toBeNull();
    changeText(site, NORWEGIAN, edit('Velkommen.', 'Noe annet.'));
    expect(noticeOf(site)?.sourceLocale).toBe('nb');
    expect(keyOf(site)).not.toBe(before);
  });
});

const FINDINGS = 'versioned_docs/version-2016/groups/findings.md';

test('a page with findings is changed by the title of a page that they name, wherever that one is', () => {
  const base = editionSite();
  const text = `${String(base[PAGE]).replace('id: old', 'id: findings')}\n::findings{place=bergen}\n`;
  withSite({...base, [FINDINGS]: text}, (site) => {
    const before = keyOf(site);
    changeText(site, 'docs/groups/evening.md', edit('title: Stránka', 'title: Večer'));
    expect(keyOf(site)).not.toBe(before);
  });
});
