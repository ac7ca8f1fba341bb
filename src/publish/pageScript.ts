import path from 'node:path';
import {build} from 'esbuild';

/** Where the text of the page's small script stands, and what it is made from. */
export const PAGE_SCRIPT_FILE = 'src/domain/safety/pageScript.ts';
const ENTRY = 'src/pageScript/index.ts';

/** Browsers of `browserslist` in package.json, as the bundler names them. */
const BROWSERS = ['chrome109', 'edge109', 'firefox115', 'safari15.6'];

const HEAD = `/**
 * The small script of every page, whole, as browsers get it. Made from \`src/pageScript\`, where it is to be read and changed:
 * \`npm run page-script\` writes this file, and a test compares the two. It stands in the repository so that the policy allows a
 * text that was reviewed, not whatever a build makes.
 */
export const PAGE_SCRIPT =
`;

/** The module that holds the small script, made anew from its sources. */
export async function pageScriptModule(root: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [path.join(root, ENTRY)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: BROWSERS,
    charset: 'ascii',
    legalComments: 'none',
    write: false,
  });
  const text = (outputFiles[0]?.text ?? '').trim();
  if (/<\/script|<!--/i.test(text)) throw new Error('The small script cannot stand inside a page: it would end there.');
  return `${HEAD}  ${JSON.stringify(text)};\n`;
}
