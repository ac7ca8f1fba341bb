import {modelOf} from '../../../tests/fixtures/site';
import {exportSite} from './exportSite';
import {handbookDocument} from './handbookDocument';
import type {Menus} from './plan';
import {exportPlan} from './plan';
import {eachBlock, idsOf, wordsOf} from './sound';

const site = exportSite(modelOf(), {origin: 'https://guide.example', day: '2026-01-20'});
const menu = [
  {kind: 'page' as const, path: 'index'},
  {kind: 'chapter' as const, label: 'Groups', folders: ['groups', 'empty']},
];
const book = handbookDocument(site, 'next', 'en', menu, () => undefined);
const headings = () => {
  const found: string[] = [];
  eachBlock(book.blocks, (block) => {
    if (block.kind === 'heading')
      found.push(`${block.level} ${wordsOf(block.children)}${block.listed === false ? ' (not listed)' : ''}`);
  });
  return found;
};

test('chapters, their pages in the order of the menu, glossary and sources', () => {
  expect(headings()).toEqual([
    '1 Page',
    '2 Welcome (not listed)',
    '1 Groups',
    '2 Page',
    '3 How it begins (not listed)',
    '3 How it ends (not listed)',
    '1 Glossary',
    '1 Sources',
  ]);
});

test('links to pages of the book stay in it, and every link inside has its place', () => {
  const targets = [...JSON.stringify(book.blocks).matchAll(/"kind":"inside","id":"([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  );
  expect(targets).toEqual(
    expect.arrayContaining([
      'page-index',
      'page-index--welcome',
      'page-groups-evening--end',
      'term-self-help',
      'source-report',
    ]),
  );
  expect(targets.filter((id) => !idsOf(book).has(id))).toEqual([]);
});

describe('the plan', () => {
  const menus: Menus = {next: {cs: menu, en: menu, nb: menu}};

  test('every page and news item in every language, a book per edition, sheets per country', () => {
    const addresses = exportPlan(site, menus, () => undefined).map(
      ({address, formats}) => `${address} ${formats.join()}`,
    );
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/downloads/cs/2016/index pdf,docx',
        '/downloads/nb/next/groups/evening pdf,docx',
        '/downloads/en/news/2016-08-01-ended pdf,docx',
        '/downloads/en/next/handbook pdf,docx,epub',
        '/downloads/nb/helplines-cz pdf',
        '/downloads/cs/directory-no pdf',
      ]),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('two documents at one address are refused with both names', () => {
    const page = site.model.pages.find(({file}) => file === 'docs/index.md');
    const pages = page ? [...site.model.pages, {...page, path: 'handbook', file: 'docs/handbook.md'}] : [];
    const clash = exportSite({...site.model, pages}, {origin: 'https://guide.example', day: '2026-01-20'});
    expect(() => exportPlan(clash, menus, () => undefined)).toThrow(
      /docs\/handbook\.md.*\/downloads\/cs\/next\/handbook/,
    );
  });
});
