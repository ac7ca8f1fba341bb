import {type Overrides, modelOf} from '../../../tests/fixtures/site';
import type {ExportProblem} from './content/reading';
import {exportSite} from './exportSite';
import type {Block, ExportDocument} from './model';
import {pageDocument} from './pageDocument';
import {eachBlock, idsOf, textsOf, wordsOf} from './sound';

const PAGE = 'docs/groups/evening.md';

/** A page of the miniature site as a document, with what was reported of it. */
function document(
  file = PAGE,
  overrides: Overrides = {},
  day = '2026-01-20',
): {made: ExportDocument; problems: ExportProblem[]} {
  const site = exportSite(modelOf(overrides), {origin: 'https://guide.example/', day});
  const page = site.model.pages.find((each) => each.file === file);
  if (!page) throw new Error(`${file} is not in the miniature site`);
  const problems: ExportProblem[] = [];
  return {made: pageDocument(site, page, (problem) => problems.push(problem)), problems};
}

const said = (made: ExportDocument) => textsOf(made).join('\n');
const all = (made: ExportDocument): Block[] => {
  const blocks: Block[] = [];
  eachBlock(made.blocks, (block) => blocks.push(block));
  return blocks;
};
const links = (made: ExportDocument): string[] => JSON.stringify(made.blocks).match(/"url":"[^"]*"/g) ?? [];
const withBody = (body: string): Overrides => ({[PAGE]: (before) => `${before}\n${body}\n`});

test('a sheet says what it is, from when, from where, and how sure', () => {
  const {made} = document('versioned_docs/version-2016/index.md');
  expect(made.title).toBe('Stránka');
  expect(made.lang).toBe('cs-CZ');
  expect(made.date).toBe('2026-01-20');
  expect(made.address).toBe('https://guide.example/docs/2016');
  expect(made.facts.map(({label, value}) => `${label}: ${wordsOf(value)}`)).toEqual([
    'Vydání: Vydání 2016, vydáno 20. ledna 2026',
    'Jazyk: Čeština',
    'Překlad: Text vznikl v tomto jazyce.',
    'Odkud tvrzení jsou: Ze zprávy. Všechno na této stránce uvádí zpráva o projektu.',
    'Staženo z: guide.example/docs/2016',
    expect.stringMatching(/^Licence: CC BY 4\.0 je zatím návrh/),
  ]);
});

test('an edition in preparation says so first, a translation that lags behind too', () => {
  const {made} = document('i18n/en/docusaurus-plugin-content-docs/current/groups/evening.md');
  expect(made.blocks.slice(0, 2).map((block) => ('children' in block ? wordsOf(block.children) : ''))).toEqual([
    'The edition is in preparation. It changes every day and is not for citing.',
    'This translation is not up to date.',
  ]);
  expect(made.address).toBe('https://guide.example/en/docs/next/groups/evening');
});

test('links lead out of the document by whole addresses, or to its own parts', () => {
  const {made} = document();
  expect(links(made)).toEqual(
    expect.arrayContaining([
      '"url":"https://guide.example/docs/next#welcome"',
      '"url":"https://guide.example/help"',
      '"url":"https://guide.example/blog/ended"',
      '"url":"https://www.example.org/"',
    ]),
  );
  expect([...idsOf(made)]).toEqual(expect.arrayContaining(['beginning', 'end', 'source-report']));
});

test('numbers come with their day and the day after which to check them', () => {
  const {made} = document();
  const helpline = all(made).filter((block) => block.kind === 'box' && block.role === 'helpline');
  expect(helpline).toHaveLength(2);
  expect(said(made)).toContain('116 006');
  expect(said(made)).toContain('Nejnovější zdroj: 15. ledna 2026');
  expect(said(made)).toContain('Po 15. července 2026 si číslo před zavoláním ověřte: guide.example/help');
});

test('a number that is too old is not in the document; one that grows old comes after what is safer', () => {
  const old = document(PAGE, {}, '2028-06-01').made;
  expect(JSON.stringify(old)).not.toContain('116 006');
  expect(JSON.stringify(old)).not.toContain('tel:116006');
  const stale = document(PAGE, {}, '2026-12-01').made;
  expect(said(stale)).toContain('Číslo si před zavoláním ověřte');
  expect(said(stale).indexOf('V nebezpečí volejte: 112')).toBeLessThan(said(stale).indexOf('116 006'));
});

test('a cited source is a name that leads to its entry', () => {
  const {made} = document();
  expect(said(made)).toContain('(Persefona 2016)');
  expect(said(made)).toContain('The report');
});

test('records are brought in', () => {
  const {made} = document();
  expect(all(made).some((block) => block.kind === 'box' && block.title === 'Nok')).toBe(true);
  expect(said(made)).toContain('Oběma směry.');
});

describe('what cannot be said as on the page is reported with its place', () => {
  test('a formula that cannot be read stands as it was typed', () => {
    const broken = withBody('Text $\\frac{a$ here.');
    const {made, problems} = document(PAGE, broken);
    const lines = (modelOf(broken).texts[PAGE] ?? '').split('\n');
    const line = lines.findIndex((each) => each.startsWith('Text $')) + 1;
    expect(problems).toEqual([expect.objectContaining({file: PAGE, line, what: expect.stringContaining('\\frac{a')})]);
    expect(said(made)).toContain('\\frac{a');
  });

  test('a picture that is not there is its description', () => {
    const {made, problems} = document(PAGE, withBody('![A circle of chairs](/img/gone.png)'));
    expect(problems.map(({what}) => what)).toEqual(['the picture "/img/gone.png" is not in static/']);
    expect(said(made)).toContain('[A circle of chairs]');
  });
});

test('a template has places to write on, and dots elsewhere are dots', () => {
  const template = ':::template[Form]{#form}\nName: …………\n\n- [ ] one\n- [x] two\n:::\n\nAnd so on …………';
  const blocks = all(document(PAGE, withBody(template)).made);
  const form = blocks.find((block) => block.kind === 'template');
  expect(form).toMatchObject({id: 'form', title: 'Form'});
  expect(JSON.stringify(form).match(/"kind":"blank"/g)).toHaveLength(1);
  expect(JSON.stringify(blocks.filter((block) => block.kind === 'list'))).toContain('"ticked":true');
  expect(JSON.stringify(blocks.at(-3))).not.toContain('blank');
});

test('a footnote, a line break, a definition and a table with heads', () => {
  const body =
    'A note[^1] and [a link][there].\n\n[^1]: Said below.\n\n[there]: https://www.example.org/x\n\n| A | B |\n| - | -: |\n| 1 | 2 |';
  const {made} = document(PAGE, withBody(body));
  expect(JSON.stringify(made.blocks)).toContain('"kind":"note"');
  expect(links(made)).toContain('"url":"https://www.example.org/x"');
  expect(all(made).find((block) => block.kind === 'table')).toMatchObject({align: [null, 'right']});
});
