import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {checkModel} from '../../src/domain/checks/allRules';
import {LOCALES} from '../../src/domain/locales/locales';
import {forgetParsed} from '../../src/domain/content/markdown';
import {fileOf} from '../../src/domain/content/places';
import {readSite} from '../../src/site/readSite';
import {today} from '../../src/site/today';

/** `npx tsx bench/check/run.ts [--pages 900] [--runs 5]`: seconds that the check takes on the site, enlarged to so many pages. */
const {values} = parseArgs({options: {pages: {type: 'string', default: '0'}, runs: {type: 'string', default: '5'}}});
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'check-bench-'));
for (const folder of ['data', 'docs', 'blog', 'guide', 'i18n', 'static', 'versioned_docs', 'versioned_sidebars']) {
  fs.cpSync(folder, path.join(root, folder), {recursive: true});
}

/** Copies of a real page under new names, until the site has as many Markdown files as asked for. */
function enlarge(count: number): void {
  const source = {edition: 'next', path: 'norway/study-visit'} as const;
  const have = readSite(root).pages.length;
  for (let index = 0; have + index * LOCALES.length < count; index += 1) {
    for (const locale of LOCALES) {
      const copy = path.join(root, fileOf({...source, locale, path: `norway/copy-${index}`}));
      const text = fs.readFileSync(fileOf({...source, locale}), 'utf8');
      // Each text is its own, or the parser's memory would make the bench look better than it is.
      fs.writeFileSync(copy, `${text.replace(/^id: .*$/m, `id: copy-${index}`)}\nCopy no. ${index}.\n`);
    }
  }
}

enlarge(Number(values.pages));
const seconds: number[] = [];
let pages = 0;
for (let run = 0; run < Number(values.runs); run += 1) {
  forgetParsed();
  const started = performance.now();
  const model = readSite(root);
  checkModel(model, {today: today()});
  pages = model.pages.length;
  seconds.push((performance.now() - started) / 1000);
}
seconds.sort((a, b) => a - b);
const middle = seconds[Math.floor(seconds.length / 2)] ?? 0;
console.log(
  `${pages} pages: min ${seconds[0]?.toFixed(2)} s, median ${middle.toFixed(2)} s, max ${seconds.at(-1)?.toFixed(2)} s`,
);
fs.rmSync(root, {recursive: true});
