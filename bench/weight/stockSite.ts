import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {stockConfig} from '../stock/config';
import {STOCK_PACKAGES, installPackages} from '../stock/packages';

/** Markdown that stock Docusaurus can build: our directives become their words, our front matter its title. */
function plainMarkdown(text: string): string {
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? ['', '', text];
  const kept = matter.split('\n').filter((line) => /^(?:id|title|description|sidebar_position|slug):/.test(line));
  const plain = body
    .replace(/^::[a-z][^\n]*$/gm, '')
    .replace(/(?<!:):(?:term|cite)\[([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(/^:::+template[^\n]*$/gm, ':::note');
  return `---\n${kept.join('\n')}\n---\n${plain}`;
}

function copyPages(from: string, to: string): void {
  if (!fs.existsSync(from)) return;
  for (const entry of fs.readdirSync(from, {recursive: true, encoding: 'utf8'})) {
    if (!entry.endsWith('.md')) continue;
    const target = path.join(to, entry);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.writeFileSync(target, plainMarkdown(fs.readFileSync(path.join(from, entry), 'utf8')));
  }
}

/**
 * Builds stock Docusaurus with this site's handbook in three languages, in a folder of its own; the packages come from the npm
 * registry and never into the project.
 * @param again also when an earlier run has left a build there
 * @returns the folder of the build
 */
export function buildStockSite(folder: string, root: string, again: boolean): string {
  const built = path.join(folder, 'build');
  if (!again && fs.existsSync(path.join(built, 'nb/404.html'))) return built;
  fs.mkdirSync(folder, {recursive: true});
  fs.writeFileSync(path.join(folder, 'docusaurus.config.js'), stockConfig({brokenLinks: 'ignore'}));
  copyPages(path.join(root, 'docs'), path.join(folder, 'docs'));
  const translated = 'docusaurus-plugin-content-docs/current';
  for (const locale of ['en', 'nb'])
    copyPages(path.join(root, 'i18n', locale, translated), path.join(folder, 'i18n', locale, translated));
  installPackages(folder, STOCK_PACKAGES);
  execFileSync(path.join(folder, 'node_modules/.bin/docusaurus'), ['build'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, CI: 'true'},
  });
  return built;
}
