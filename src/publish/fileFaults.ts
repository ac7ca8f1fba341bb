import {FILE_TYPES, extensionOf} from '../domain/safety/fileTypes';
import {readPage} from '../domain/safety/pageReading';
import {PREFIXES, SCRIPT_FOLDERS, STYLE_FOLDERS, isIn} from '../domain/safety/siteFolders';
import type {BuildFile} from './buildFiles';

const NAME = /^[\w~@+-][\w.~@+-]*$/;

/** Folders of files that are not pages: an HTML file there is one that somebody brought. */
const NO_PAGES = PREFIXES.flatMap((prefix) => ['assets', 'img', 'files', 'data'].map((name) => `${prefix}/${name}/`));

/** What is wrong with a file by its kind, name and place alone. */
export function fileFaults({file, kind}: BuildFile): string[] {
  if (kind === 'link') return ['symbolic link'];
  if (kind === 'other') return ['neither a file nor a folder'];
  const faults: string[] = [];
  const type = extensionOf(file);
  if (!file.split('/').every((part) => NAME.test(part))) faults.push('name with unexpected characters');
  if (!Object.hasOwn(FILE_TYPES, type)) faults.push(`file type .${type} is not one that the site publishes`);
  if (type === 'js' && !isIn(SCRIPT_FOLDERS, `/${file}`)) faults.push('script outside the script folders');
  if (type === 'css' && !isIn(STYLE_FOLDERS, `/${file}`)) faults.push('stylesheet outside the style folders');
  if (type === 'html' && isIn(NO_PAGES, `/${file}`)) faults.push('page in a folder that holds none');
  return faults;
}

/** Pictures of ours may hold colours that follow the system; nothing that runs, loads, or is defined elsewhere. */
export function svgFaults(text: string): string[] {
  const styles = [...text.matchAll(/<style>([^<]*)<\/style>/g)];
  const harmless = styles.filter(([, style = '']) => !/url\s*\(|@import|\\/i.test(style));
  const rest = harmless.reduce((left, [whole]) => left.replace(whole, ''), text);
  return [...xmlFaults(text), ...readPage(rest).faults];
}

/** Feeds and maps of the site, and pictures: data, without definitions, stylesheets or script of their own. */
export function xmlFaults(text: string): string[] {
  const faults: string[] = [];
  if (/<\?xml-stylesheet/i.test(text)) faults.push('stylesheet for XML');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) faults.push('definitions in XML');
  if (/<(?:[\w.-]+:)?script[\s/>]/i.test(text)) faults.push('script in XML');
  if (/xmlns(?::\w+)?\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml["'][^>]*>\s*<(?:\w+:)?html/i.test(text))
    faults.push('page in XML');
  return faults;
}
