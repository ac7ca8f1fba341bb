import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {SearchDocument} from '../../../src/domain/search/document';
import type {Locale} from '../../../src/domain/locales/locales';
import {parsePo, type PoEntry} from './po';

/**
 * LibreOffice's help in three languages, from the translations of Debian's source package: the same pages in English
 * (the message ids), Czech and Bokmål. Downloaded with apt into the given folder, once.
 */
const SOURCE = 'libreoffice';
const TARBALL = 'orig-translations.tar.xz';

function download(folder: string): string {
  const target = path.join(folder, 'translations');
  if (existsSync(target)) {
    return target;
  }
  mkdirSync(path.join(folder, 'lists', 'partial'), {recursive: true});
  const list = path.join(folder, 'sources.list');
  writeFileSync(list, 'deb-src http://deb.debian.org/debian bookworm main\n');
  const options = [
    '-o',
    `Dir::Etc::sourcelist=${list}`,
    '-o',
    'Dir::Etc::sourceparts=-',
    '-o',
    `Dir::State::lists=${folder}/lists`,
    '-o',
    'APT::Sandbox::User=root',
  ];
  execFileSync('apt-get', [...options, 'update'], {stdio: 'ignore'});
  const uris = execFileSync('apt-get', [...options, 'source', '--print-uris', SOURCE], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const uri = [...uris.matchAll(/'(http[^']+)'/g)]
    .map((match) => match[1] as string)
    .find((each) => each.endsWith(TARBALL));
  if (!uri) {
    throw new Error(`Debian's source package ${SOURCE} lists no ${TARBALL}.`);
  }
  const archive = path.join(folder, TARBALL);
  execFileSync('/usr/lib/apt/apt-helper', ['download-file', uri, archive], {stdio: 'ignore'});
  const members = ['cs', 'nb'].map((locale) => `translations/source/${locale}/helpcontent2`);
  execFileSync('tar', ['xJf', archive, '-C', folder, ...members]);
  return target;
}

function poFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.po'))
    .sort();
}

/** Marks of the help's own language (links, emphasis, embedded pictures) become spaces. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

type Line = {role: string; text: Record<Locale, string>; translated: boolean};

/** Lines of each help page (`file.po/page.xhp`), in the order of the source. */
function readPages(folder: string): Map<string, Line[]> {
  const pages = new Map<string, Line[]>();
  const load = (locale: string, file: string): PoEntry[] =>
    parsePo(readFileSync(path.join(folder, 'source', locale, 'helpcontent2', file), 'utf8'));
  for (const file of poFiles(path.join(folder, 'source', 'cs', 'helpcontent2'))) {
    const norwegian = new Map(load('nb', file).map((entry) => [entry.context, entry]));
    for (const entry of load('cs', file)) {
      const [xhp = '', role = ''] = entry.context.split('\n');
      const nb = norwegian.get(entry.context);
      const translated = !entry.fuzzy && !nb?.fuzzy && entry.translation !== '' && !!nb && nb.translation !== '';
      const text = {en: plain(entry.source), cs: plain(entry.translation), nb: plain(nb?.translation ?? '')};
      const key = `${file.replace(/^source\/text\//, '').replace(/\.po$/, '')}/${xhp.replace(/\.xhp$/, '')}`;
      pages.set(key, [...(pages.get(key) ?? []), {role, text, translated}]);
    }
  }
  return pages;
}

function documentsOf(key: string, lines: readonly Line[], locale: Locale): SearchDocument[] {
  const title = lines.find((line) => line.role === 'tit')?.text[locale] ?? '';
  const url = `/${key.toLowerCase()}`;
  const base = {page: url, title, kind: 'method', topics: [], edition: '', locale, lang: locale} as const;
  const documents: SearchDocument[] = [{...base, id: url, url, heading: '', text: ''}];
  for (const {role, text} of lines) {
    const last = documents[documents.length - 1] as SearchDocument;
    if (role.startsWith('hd_id') && (documents.length > 1 || text[locale] !== title)) {
      const anchor = `s${documents.length}`;
      documents.push({...base, id: `${url}#${anchor}`, url: `${url}#${anchor}`, heading: text[locale], text: ''});
    } else if (role.startsWith('par_id') || role.startsWith('N') || role.startsWith('id')) {
      last.text = `${last.text} ${text[locale]}`.trim();
    }
  }
  return documents.filter((document, at) => at === 0 || document.text !== '' || document.heading !== '');
}

/** Pages that are wholly translated in both languages and have a title and some text. */
export function libreOfficeDocuments(folder: string): Record<Locale, SearchDocument[]> {
  mkdirSync(folder, {recursive: true});
  const pages = [...readPages(download(folder))].filter(([, lines]) => {
    const title = lines.find((line) => line.role === 'tit');
    const done = lines.filter((line) => line.translated).length / lines.length;
    const words = lines.reduce((sum, line) => sum + line.text.en.split(' ').length, 0);
    return title?.translated && done >= 0.95 && words >= 40;
  });
  const make = (locale: Locale) => pages.flatMap(([key, lines]) => documentsOf(key, lines, locale));
  return {cs: make('cs'), en: make('en'), nb: make('nb')};
}
