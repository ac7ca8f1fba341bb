import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {type Part, editionsOf} from '../../config/part';
import {REPOSITORY} from '../../config/repository';
import {COUNTRIES} from '../../domain/directory/countries';
import {DOWNLOADS, type Downloads} from '../../domain/export/addresses';
import {DEFAULT_LOCALE, type Locale} from '../../domain/locales/locales';
import type {SiteModel} from '../../domain/model/siteModel';
import {helplinesOf} from '../../domain/views/directory';
import {editionsData} from '../../domain/views/editions';
import {shownOfOthers} from '../../domain/views/shownOfOthers';
import {listFiles} from '../../site/tree';
import {FILES, settingsText} from '../inputs';

export interface FrozenInputs {
  readonly root: string;
  readonly model: SiteModel;
  /** Documents of the build: a page says how large its own are. */
  readonly downloads: Downloads;
  /** `YYYY-MM-DD`: a page says how fresh a number is. */
  readonly day: string;
}

/** Folders of which something may stand on a page of an edition. */
const FOLDERS = ['src', 'data', 'static', 'i18n', 'versioned_docs', 'versioned_sidebars'];

const DOCS = 'docusaurus-plugin-content-docs';

/** What of those folders never stands on a page of an edition that is out: pages and pins of others, lists of addresses, news. */
function isElsewhere(file: string, editions: readonly string[], locale: Locale): boolean {
  const [folder, second = '', third = '', fourth = ''] = file.split('/');
  const own = (name: string, ending = '') => editions.some((id) => name === `version-${id}${ending}`);
  if (/\.test\.tsx?$/.test(file) || file.endsWith('README.md')) return true;
  if (folder === 'src') return second === 'publish' && third !== 'parts';
  if (folder === 'versioned_docs') return !own(second);
  if (folder === 'versioned_sidebars') return !own(second, '-sidebars.json');
  if (folder === 'data') return isOtherRecord(second, third, editions);
  if (folder === 'i18n')
    return (
      second !== locale ||
      (third.startsWith('docusaurus-plugin-content-') && (third !== DOCS || !(own(fourth) || own(fourth, '.json'))))
    );
  return false;
}

function isOtherRecord(second: string, third: string, editions: readonly string[]): boolean {
  if (second === 'translations') return !editions.includes(third) && third !== 'records';
  return ['events', 'statements', 'addresses.yml', 'redirects.yml'].includes(second);
}

/**
 * Fingerprint (SHA-256, hex) of all that the pages of editions that are out are made from, in one language: their own texts, the
 * code, records, what their menu says of other editions, how fresh their numbers are on that day. While it stays, the pages that
 * were built once are still right. Texts of the edition in preparation, news and the guide are no part of it.
 */
export function frozenKey({root, model, downloads, day}: FrozenInputs, part: Part, locale: Locale): string {
  const editions = editionsOf(part, model);
  const hash = createHash('sha256');
  const files = [
    ...FOLDERS.flatMap((folder) => listFiles(root, folder))
      .filter(({file, isLink}) => !isLink && !isElsewhere(file, editions, locale))
      .map(({file}) => file),
    ...FILES.filter((file) => fs.existsSync(path.join(root, file))),
  ];
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0');
  const isOwn = (address: string) => editions.some((id) => address.startsWith(`${DOWNLOADS}/${locale}/${id}/`));
  const own = model.pages.filter(({edition}) => edition !== null && editions.includes(edition));
  const shown = {
    // A page may be translated from another language than the default one, whose texts are no part of this.
    ofOthers: own
      .filter((page) => page.locale === locale || page.locale === DEFAULT_LOCALE)
      .map((page) => shownOfOthers(model, page, locale, REPOSITORY)),
    editions: editionsData(model, locale, editions, true),
    helplines: COUNTRIES.map((country) => helplinesOf(model, country, locale, day)),
    downloads: Object.entries(downloads).filter(([address]) => isOwn(address)),
  };
  return hash.update(JSON.stringify(shown)).update(settingsText()).digest('hex');
}
