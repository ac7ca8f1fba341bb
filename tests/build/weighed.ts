import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import {BUILD} from './site';

/** Bytes of a file as a browser gets it: compressed with brotli where the site has it so. */
export function sentBytes(address: string): number {
  const file = path.join(BUILD, decodeURI(address));
  return fs.statSync(fs.existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** What a browser fetches by itself when it opens a page, content pictures left out. */
export function firstRequests(file: string, html: string): string[] {
  const $ = load(html);
  const fetched = $('link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=modulepreload], script[src]')
    .map((_, element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
    .get();
  return [file, ...new Set(fetched)];
}
