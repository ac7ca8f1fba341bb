import fs from 'node:fs';
import path from 'node:path';
import sidebars from '../../../sidebars';
import {checkModel, renderErrors} from '../../../src/domain/checks/allRules';
import {stringsLocale} from '../../../src/domain/content/knownFiles';
import {ADDRESSES_FILE, currentAddresses, withAddresses} from '../../../src/domain/editions/addresses';
import {EDITIONS_FILE} from '../../../src/domain/editions/plan';
import {acceptNew} from '../../../src/domain/translation/decide';
import {readPins} from '../../../src/site/readPins';
import {readSite} from '../../../src/site/readSite';
import {releaseEdition} from '../../../src/site/releaseEdition';
import {today} from '../../../src/site/today';
import {writePins} from '../../../src/site/writePins';
import {READING_PAGE} from '../content/tree';
import {linkPackages} from './linkPackages';
import {type Site, type SiteSize, placeContent} from './site';

/** What a build makes, and what it does not need. */
const LEFT_OUT = /^(?:\.git|\.github|\.ci|\.cache|\.docusaurus.*|build|bench|coverage|node_modules|tests|newsletter)$/;

/**
 * A copy of this project whose handbook is the generated one, ready for `tsx scripts/build.ts`: texts and records, translations
 * accepted, editions cut by the project's own functions. Records stay; what led to pages of the real handbook leads to generated ones.
 * @throws when our own check finds a problem in it
 */
export function makeOurs(folder: string, root: string, size: SiteSize): Site {
  for (const entry of fs.readdirSync(root).filter((name) => !LEFT_OUT.test(name)))
    fs.cpSync(path.join(root, entry), path.join(folder, entry), {recursive: true});
  linkPackages(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  removeHandbook(folder);
  placeContent(folder, size, readSite(root));
  leadRecordsOn(folder);
  const addresses = path.join(folder, ADDRESSES_FILE);
  const kept = fs.readFileSync(addresses, 'utf8').replace(/^- .*\n/gm, '');
  fs.writeFileSync(addresses, withAddresses(kept, currentAddresses(readSite(folder))));
  const pins = acceptNew(readSite(folder), readPins(folder), today(), ({kind}) => kind === 'page');
  writePins(
    folder,
    pins.flatMap(({writes}) => writes),
  );
  for (const name of size.editionNames) {
    const outcome = releaseEdition(folder, {action: 'release', name, today: today(), sidebars, force: true});
    if ('refusal' in outcome) throw new Error(outcome.refusal.en);
    if ('problems' in outcome) throw new Error(renderErrors(outcome.problems, 'en') ?? '');
  }
  checkOurs(folder);
  return {
    folder,
    command: [process.execPath, path.join(folder, 'node_modules/tsx/dist/cli.mjs'), 'scripts/build.ts'],
    environment: {EXPORTS: '0'},
    output: path.join(folder, 'build'),
  };
}

/** Stops at anything that our own check finds: what it would refuse must not be measured. */
function checkOurs(folder: string): void {
  const errors = renderErrors(checkModel(readSite(folder), {today: today()}), 'en');
  if (errors) throw new Error(`The generated site has problems:\n\n${errors}`);
}

/** The handbook in all languages and editions; the labels of the menu stay. */
function removeHandbook(folder: string): void {
  const translated = fs.readdirSync(path.join(folder, 'i18n')).flatMap((locale) => {
    const docs = `i18n/${locale}/docusaurus-plugin-content-docs`;
    const inside = fs.existsSync(path.join(folder, docs)) ? fs.readdirSync(path.join(folder, docs)) : [];
    return inside.map((name) => `${docs}/${name}`).filter((file) => !/\/current\.json$/.test(file));
  });
  const editions = fs
    .readdirSync(path.join(folder, 'data/translations'))
    .filter((name) => name === 'next' || name === 'news' || /^\d/.test(name))
    .map((name) => `data/translations/${name}`);
  const gone = ['docs', 'versioned_docs', 'versioned_sidebars', 'versions.json', 'data/redirects.yml'];
  for (const name of [...gone, ...translated, ...editions])
    fs.rmSync(path.join(folder, name), {recursive: true, force: true});
  fs.writeFileSync(path.join(folder, EDITIONS_FILE), '[]\n');
}

/** Pages that records and news name: all become the one page that every size has. */
function leadRecordsOn(folder: string): void {
  for (const top of ['data', 'blog', 'guide', 'i18n']) {
    for (const entry of fs.readdirSync(path.join(folder, top), {recursive: true, encoding: 'utf8'})) {
      const file = path.join(top, entry).split(path.sep).join('/');
      if (!/\.(?:yml|md)$/.test(file) || file === ADDRESSES_FILE || stringsLocale(file) !== null) continue;
      if (file.includes('docusaurus-plugin-content-docs/')) continue;
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      const changed = text
        .replace(/^pages:\n(?: *- .*\n?)+/m, `pages:\n  - ${READING_PAGE}\n`)
        .replace(/\]\(\/docs\/[^)]*\)/g, `](/docs/${READING_PAGE})`);
      if (changed !== text) fs.writeFileSync(path.join(folder, file), changed);
    }
  }
}
