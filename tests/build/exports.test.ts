import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {load} from 'cheerio';
import {unzipSync} from 'fflate';
import {GUIDE_EDITION} from '../../src/domain/content/page';
import {downloadAddress} from '../../src/domain/export/addresses';
import {HTML_LANG, LOCALES, type Locale} from '../../src/domain/locales/locales';
import {readSite} from '../../src/site/readSite';
import {docxFaults} from '../fixtures/export/docxFaults';
import {epubFaults} from '../fixtures/export/epubFaults';
import {type PdfReading, fontsOutside, readPdfs} from '../fixtures/export/readPdfs';
import {everyElement, parseXml} from '../fixtures/export/xml';
import {BUILD, builtFiles, html, page as pageOf, pages} from './site';

const model = readSite(process.cwd());
const shown = model.pages.filter(({edition}) => edition !== GUIDE_EDITION);
const made = builtFiles().filter((file) => file.startsWith('/downloads/'));
const of = (format: string) => made.filter((file) => file.endsWith(`.${format}`));
const read = (file: string) => fs.readFileSync(path.join(BUILD, file));
const localeOf = (file: string) => file.split('/')[2] as Locale;
const editions = ['next', ...model.editions.map(({id}) => id)];
const squeeze = (text: string) => text.replace(/[\s\u00A0\u00AD-]+/g, '');

let pdfs: PdfReading[] = [];
const pdfAt = (address: string) => pdfs.find(({file}) => file.endsWith(`${address}.pdf`));
beforeAll(() => {
  pdfs = readPdfs(of('pdf').map((file) => path.join(BUILD, file)));
}, 600_000);

test('every page of every edition and every news item, in every language, and every edition as a book', () => {
  const expected = shown.flatMap((each) => ['pdf', 'docx'].map((format) => `${downloadAddress.page(each)}.${format}`));
  const books = LOCALES.flatMap((locale) =>
    editions.flatMap((edition) =>
      ['pdf', 'docx', 'epub'].map((format) => `${downloadAddress.handbook(locale, edition)}.${format}`),
    ),
  );
  const sheets = LOCALES.flatMap((locale) =>
    (['cz', 'no'] as const).flatMap((country) => [
      `${downloadAddress.helplines(locale, country)}.pdf`,
      `${downloadAddress.directory(locale, country)}.pdf`,
    ]),
  );
  expect([...expected, ...books, ...sheets].filter((file) => !made.includes(file))).toEqual([]);
});

describe('every PDF', () => {
  test('is PDF/UA-1 and tagged, names its language and title, and holds nothing that runs', () => {
    for (const pdf of pdfs) {
      const file = path.relative(BUILD, pdf.file);
      expect([file, pdf.ua, pdf.marked, pdf.lang, pdf.script, pdf.attachments]).toEqual([
        file,
        '1',
        true,
        HTML_LANG[localeOf(`/${file}`)],
        false,
        0,
      ]);
      expect([file, pdf.title.length > 2, pdf.text.includes(pdf.title.split(' ')[0] ?? '')]).toEqual([
        file,
        true,
        true,
      ]);
      expect([file, pdf.roles.includes('P')]).toEqual([file, true]);
    }
  });

  test('embeds its fonts', () => {
    for (const {file} of pdfs) expect([file, fontsOutside(file)]).toEqual([file, []]);
  });

  test('has a bookmark for every section of its page', () => {
    for (const each of shown) {
      const titles = each.outline.headings.filter(({depth}) => depth === 2).map(({text}) => text);
      const outline = pdfAt(downloadAddress.page(each))?.outline.map(squeeze) ?? [];
      expect([each.file, titles.filter((title) => !outline.includes(squeeze(title)))]).toEqual([each.file, []]);
    }
  });

  test('of a wall is one page', () => {
    const sheets = pdfs.filter(({file}) => /(?:helplines|directory)-\w+\.pdf$/.test(file));
    expect(sheets.map(({pages: count}) => count)).toEqual(sheets.map(() => 1));
    expect(sheets).toHaveLength(12);
  });

  test('shows Czech and Norwegian letters as text', () => {
    expect(pdfAt('/cs/2016/handbook')?.text).toMatch(/[ěščřžýáíéůú]/);
    expect(pdfAt('/nb/2016/handbook')?.text).toMatch(/[æøå]/);
  });

  test('says of each number until when to believe it', () => {
    for (const pdf of pdfs.filter(({file}) => /helplines-\w+\.pdf$/.test(file))) {
      const words = {cs: /ověřte/, en: /before you call/, nb: /før du ringer/}[
        localeOf(`/${path.relative(BUILD, pdf.file)}`)
      ];
      expect(pdf.text.replace(/\s+/g, ' ')).toMatch(words);
      expect(pdf.links).toContain('tel:112');
    }
  });
});

test('every DOCX keeps the rules of its format, in its language, with headings', () => {
  for (const file of of('docx')) {
    const files = unzipSync(read(file));
    expect([file, docxFaults(files)]).toEqual([file, []]);
    const part = (name: string) => Buffer.from(files[name] ?? []).toString('utf8');
    expect([file, part('word/styles.xml').includes(`<w:lang w:val="${HTML_LANG[localeOf(file)]}"`)]).toEqual([
      file,
      true,
    ]);
    expect([file, part('word/document.xml').includes('<w:pStyle w:val="Title"/>')]).toEqual([file, true]);
    expect([file, Object.keys(files).filter((name) => /vba|macro|embeddings|external/i.test(name))]).toEqual([
      file,
      [],
    ]);
  }
});

test('every EPUB keeps the rules of its format', () => {
  for (const file of of('epub')) {
    const files = unzipSync(read(file));
    expect([file, epubFaults(files)]).toEqual([file, []]);
    const chapters = Object.keys(files).filter((name) => /chapter\d+\.xhtml$/.test(name));
    expect(chapters.length).toBeGreaterThan(3);
    for (const name of chapters) {
      const [root] = everyElement(parseXml(Buffer.from(files[name] ?? []).toString('utf8')));
      expect(root?.attributes['xml:lang']).toBe(HTML_LANG[localeOf(file)]);
    }
  }
});

describe('pages offer them', () => {
  test('by plain links that lead to files of the said size', () => {
    for (const {file, text} of pages()) {
      const $ = load(text);
      $('a[href^="/downloads/"]').each((_, link) => {
        const href = $(link).attr('href') ?? '';
        expect([file, href, made.includes(href)]).toEqual([file, href, true]);
        const kilobytes = Math.ceil(read(href).length / 1000);
        if (kilobytes < 1000)
          expect([href, $(link).text().replace(/\s/g, ' ')]).toEqual([
            href,
            `${path.extname(href).slice(1).toUpperCase()} (${kilobytes} kB)`,
          ]);
      });
    }
  });

  test('each page its own, in the reader’s language', () => {
    const hrefs = (locale: Locale, route: string) =>
      pageOf(
        locale,
        route,
      )('main a[href^="/downloads/"]')
        .map((_, link) => link.attribs.href)
        .get();
    expect(hrefs('nb', '/docs/next/groups/self-help-group')).toEqual([
      '/downloads/nb/next/groups/self-help-group.pdf',
      '/downloads/nb/next/groups/self-help-group.docx',
    ]);
    expect(hrefs('cs', '/help')).toEqual(['/downloads/cs/helplines-cz.pdf', '/downloads/cs/helplines-no.pdf']);
    expect(hrefs('en', '/blog/2016-08-01-self-help-project-ends')).toHaveLength(2);
    expect(html('cs', '/docs')).toContain('handbook.epub');
  });
});

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((file) => fs.existsSync(file));
(office ? test : test.skip)(
  `LibreOffice opens every kind of DOCX${office ? '' : ' (SKIPPED: there is no LibreOffice on this machine)'}`,
  () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'office-'));
    try {
      const chosen = LOCALES.flatMap((locale) => [
        `/downloads/${locale}/2016/handbook.docx`,
        `/downloads/${locale}/next/index.docx`,
      ]);
      const inputs = chosen.map((file, index) => {
        const copy = path.join(folder, `${index}.docx`);
        fs.writeFileSync(copy, read(file));
        return copy;
      });
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      spawnSync(
        office ?? '',
        [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...inputs],
        {timeout: 240_000},
      );
      for (const [index, file] of chosen.entries()) {
        const text = fs.readFileSync(path.join(folder, `${index}.txt`), 'utf8');
        expect([file, text.length > 500]).toEqual([file, true]);
      }
    } finally {
      fs.rmSync(folder, {recursive: true, force: true});
    }
  },
  300_000,
);
