import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import {pageFiles} from './pageFiles';

export interface Output {
  /** Bytes of all files but compressed copies of others. */
  readonly bytes: number;
  readonly files: number;
  /** Bytes of a reading page: its HTML, stylesheets and the scripts that the HTML names, brotli. */
  readonly page: number;
}

/** What a build weighs, and what its first page costs a reader before a control is used. */
export function measureOutput(folder: string, pagePath: string): Output {
  const files = fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => ({name, stat: fs.statSync(path.join(folder, name))}))
    .filter(({name, stat}) => stat.isFile() && !/\.(?:br|gz)$/.test(name));
  const bytes = files.reduce((sum, {stat}) => sum + stat.size, 0);
  const html = [`${pagePath}.html`, `${pagePath}/index.html`].find((file) => fs.existsSync(path.join(folder, file)));
  if (html === undefined) throw new Error(`${folder} holds no page ${pagePath}: nothing can be weighed`);
  const linked = pageFiles(fs.readFileSync(path.join(folder, html), 'utf8'));
  const page = [html, ...linked].reduce((sum, file) => sum + brotli(fs.readFileSync(path.join(folder, file))), 0);
  return {bytes, files: files.length, page};
}

/** Bytes after brotli at its highest level, as a server would send a file that was compressed once. */
function brotli(content: Buffer): number {
  return zlib.brotliCompressSync(content).length;
}
