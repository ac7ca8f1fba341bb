import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const VERSION = '3.10.2';

/** What `npx create-docusaurus` of that version installs for a classic site, and formulas as its guide adds them. */
export const STOCK_PACKAGES = {
  '@docusaurus/core': VERSION,
  '@docusaurus/preset-classic': VERSION,
  '@mdx-js/react': '3.1.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'remark-math': '6.0.0',
  'rehype-katex': '7.0.1',
  katex: '0.16.47',
} as const;

/** The same with Docusaurus's fast tools. */
export const FASTER_PACKAGES = {...STOCK_PACKAGES, '@docusaurus/faster': VERSION} as const;

/** The releases that this project uses too: later ones of these lack packages for some machines. */
const OVERRIDES = {'@swc/core': '1.15.40', '@swc/html': '1.15.40', 'unrs-resolver': '1.12.1'};

/**
 * Installs packages from the npm registry into a folder of their own, never into the project.
 * @returns nothing; does nothing when they are there already
 */
export function installPackages(folder: string, packages: Readonly<Record<string, string>>): void {
  const manifest = `${JSON.stringify({name: 'stock', version: '0.0.0', private: true, dependencies: packages, overrides: OVERRIDES})}\n`;
  const file = path.join(folder, 'package.json');
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  if (fs.existsSync(installed) && fs.existsSync(file) && fs.readFileSync(file, 'utf8') === manifest) return;
  fs.mkdirSync(folder, {recursive: true});
  fs.writeFileSync(file, manifest);
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], {cwd: folder, stdio: ['ignore', 'inherit', 'inherit']});
}
