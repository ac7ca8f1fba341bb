import {visit} from 'unist-util-visit';
import type {Definition, FootnoteDefinition, Node} from 'mdast';
import {splitFrontMatter} from '../../content/frontMatter';
import {linkForm} from '../../content/links';
import {parseMarkdown} from '../../content/markdown';
import {type Page, pageKey} from '../../content/page';
import {type Locale, localePrefix} from '../../locales/locales';
import {routes} from '../../model/routes';
import {conceptLink} from '../../views/links';
import {type ExportSite, pageIn, permanentAddress} from '../exportSite';
import {termId} from '../ids';
import type {Block, Target} from '../model';
import type {ExportWords} from '../words';
import {readBlocks} from './blocks';
import type {Cited} from './cited';
import {figureKeys} from './figures';
import type {ExportProblem, Reading} from './reading';

/** How a page stands in a document. */
export interface Place {
  /** Language of the document's own words. */
  readonly locale: Locale;
  readonly words: ExportWords;
  readonly cited: Cited;
  readonly deeper: number;
  readonly idOf: (id: string) => string;
  /** Id in this document of another page or a part of it; null where the page is not in it. */
  readonly insideOf: (path: string, anchor: string | undefined) => string | null;
  /** Whether the document has a glossary. */
  readonly glossary: boolean;
  readonly report: (problem: ExportProblem) => void;
}

/** Keys of the sources that a page names, cites, or brings in with its figures. */
export function keysOf({model}: Pick<ExportSite, 'model'>, page: Page): string[] {
  const {directives} = page.outline;
  return [
    ...page.frontMatter.sources,
    ...directives.filter(({name}) => name === 'cite').map(({label}) => label),
    ...directives
      .filter(({name}) => name === 'figure')
      .flatMap(({attributes}) => figureKeys(model, attributes.id ?? '')),
  ];
}

/** Reads the text of a page into blocks. */
export function readPageBlocks(site: ExportSite, page: Page, place: Place): Block[] {
  const tree = parseMarkdown(page.body);
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
  visit(tree, 'footnoteDefinition', (node) => void notes.set(node.identifier, node));
  const bodyLine = splitFrontMatter(site.model.texts[page.file] ?? '').bodyLine;
  const prefix = `${site.origin}${localePrefix(place.locale)}`;
  const reading: Reading = {
    ...place,
    model: site.model,
    page,
    day: site.day,
    targetOf: (url) => targetOf(site, page, place, url),
    targetOfTerm: (concept) => {
      if (place.glossary)
        return Object.hasOwn(site.model.concepts, concept) ? {kind: 'inside', id: termId(concept)} : null;
      const [link] = conceptLink(site.model, concept, place.locale);
      return link ? {kind: 'outside', url: `${prefix}${link.href}`} : null;
    },
    helpAddress: `${prefix}${routes.help}`,
    pageAddress: permanentAddress(site, page),
    lineOf: (node: Node) => (node.position?.start.line ?? 1) + bodyLine - 1,
    definitions,
    notes,
  };
  return readBlocks(
    tree.children.filter((node) => node.type !== 'footnoteDefinition'),
    reading,
  );
}

function targetOf(site: ExportSite, page: Page, {insideOf, idOf, locale}: Place, url: string): Target | null {
  const form = linkForm(url);
  const prefix = `${site.origin}${localePrefix(locale)}`;
  const end = (anchor: string | undefined) => (anchor ? `#${anchor}` : '');
  switch (form.kind) {
    case 'external':
      return {kind: 'outside', url};
    case 'anchor':
      return {kind: 'inside', id: idOf(form.anchor)};
    case 'file':
      return {kind: 'outside', url: `${site.origin}${form.path}`};
    case 'route':
      return {kind: 'outside', url: `${prefix}${form.path}${end(form.anchor)}`};
    case 'page': {
      const inside = insideOf(form.path, form.anchor);
      if (inside !== null) return {kind: 'inside', id: inside};
      const key = pageKey({...page, path: form.path});
      const other = pageIn(site, key, page.locale) ?? pageIn(site, key, 'cs');
      return other ? {kind: 'outside', url: `${permanentAddress(site, other)}${end(form.anchor)}`} : null;
    }
    case 'refused':
      return null;
  }
}
