import {pageDownloads, sheetDownloads} from './downloads';

const bytes = {title: 'T', bytes: {docx: 12_001, pdf: 48_000}};
const DOWNLOADS = {
  '/downloads/nb/2016/index': bytes,
  '/downloads/nb/2016/handbook': {title: 'Utgave 2016', bytes: {pdf: 300_000, docx: 25_000, epub: 22_000}},
  '/downloads/nb/2016/form': bytes,
  '/downloads/nb/2016/form--sheet': {title: 'Avtale', bytes: {docx: 5000, pdf: 6000}},
  '/downloads/nb/helplines-cz': {title: 'Hjelpenumre', bytes: {pdf: 34_000}},
};
const place = (path: string) => ({collection: 'docs' as const, edition: '2016', locale: 'nb' as const, path, file: ''});

test('a page offers itself with sizes, PDF first', () => {
  expect(pageDownloads(DOWNLOADS, place('index'))?.page).toEqual([
    {href: '/downloads/nb/2016/index.pdf', format: 'pdf', kilobytes: 48},
    {href: '/downloads/nb/2016/index.docx', format: 'docx', kilobytes: 13},
  ]);
});

test('the first page of an edition offers the edition, a page with templates each of them', () => {
  expect(pageDownloads(DOWNLOADS, place('index'))?.handbook.map(({format}) => format)).toEqual(['pdf', 'docx', 'epub']);
  expect(pageDownloads(DOWNLOADS, place('form'))).toMatchObject({
    handbook: [],
    templates: [{id: 'sheet', title: 'Avtale'}],
  });
});

test('what was not made is not offered', () => {
  expect(pageDownloads(DOWNLOADS, place('other'))).toBeNull();
  expect(pageDownloads({}, place('index'))).toBeNull();
  expect(pageDownloads({}, place('../../constructor'))).toBeNull();
});

test('wall sheets stand by country, where there is one', () => {
  expect(sheetDownloads(DOWNLOADS, 'nb')).toEqual({
    helplines: [{country: 'cz', files: [{href: '/downloads/nb/helplines-cz.pdf', format: 'pdf', kilobytes: 34}]}],
    directory: [],
  });
});
