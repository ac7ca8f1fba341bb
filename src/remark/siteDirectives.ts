import type {Root} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {Page} from '../domain/content/page';
import {GUIDE_EDITION} from '../domain/content/page';
import type {Country} from '../domain/directory/countries';
import type {Locale} from '../domain/locales/locales';
import {routes} from '../domain/model/routes';
import type {SiteModel} from '../domain/model/siteModel';
import {helplinesOf, organisationCard} from '../domain/views/directory';
import {conceptLink, conceptLinks} from '../domain/views/links';
import {citationLabel, referenceViews} from '../domain/views/references';
import {editLinks, translationNotice} from '../domain/views/translations';
import {findingsOf} from '../domain/views/visits';
import {placeOfFile} from './vfile';

interface Options {
  siteDir: string;
  /** Asked for anew at every page, so that live editing sees changed records. */
  model: () => SiteModel;
  /** Language of the build. */
  locale: Locale;
  /** Day of the build, `YYYY-MM-DD`; without one no helpline but an emergency number counts as fresh. */
  day?: string;
  /** Where the sources live (`owner/name`), null while it is not known. */
  repository: string | null;
}

/** Makes a node render as a site component (`x-…` in MDXComponents) with these props. */
function become(node: {data?: object | undefined}, element: string, props: object): void {
  node.data = {...node.data, hName: element, hProperties: {dataProps: JSON.stringify(props)}};
}

/**
 * Turns the site's directives into components whose props are already in the reader's language, and adds to
 * the end of a page where its claims come from. Records are read at build, whatever the page's edition is:
 * an old edition must never show an old number.
 */
export default function siteDirectives({siteDir, model: readModel, locale, day, repository}: Options) {
  return (tree: Root, file: VFile): void => {
    const model = readModel();
    const cited = new Set<string>();
    visit(tree, ['textDirective', 'leafDirective'], (node) => {
      const directive = node as TextDirective | LeafDirective;
      const attributes = directive.attributes ?? {};
      if (directive.name === 'term') {
        const concept = model.concepts[attributes.id ?? ''];
        const href = conceptLink(model, attributes.id ?? '', locale)[0]?.href;
        if (concept && href) become(directive, 'x-term', {href, definition: concept.definition[locale]});
      } else if (directive.name === 'cite') {
        const reference = model.references[toString(directive)];
        if (!reference) return;
        cited.add(reference.id);
        become(directive, 'x-cite', {
          href: routes.source(reference.id),
          label: citationLabel(reference),
          title: reference.title,
        });
        directive.children = [];
      } else if (directive.name === 'helplines') {
        become(directive, 'x-helplines', {
          country: attributes.country,
          helplines: helplinesOf(model, attributes.country as Country, locale, day),
        });
      } else if (directive.name === 'organisation') {
        const organisation = model.organisations[attributes.id ?? ''];
        if (organisation) become(directive, 'x-organisation', organisationCard(organisation, locale));
      } else if (directive.name === 'findings') {
        const filter = {
          ...(attributes.place ? {place: attributes.place} : {}),
          ...(attributes.visit ? {visit: attributes.visit} : {}),
        };
        become(directive, 'x-findings', {findings: findingsOf(model, filter, locale)});
      }
    });
    const place = placeOfFile(siteDir, file);
    const page = place && model.pages.find((each) => each.file === place.file);
    if (!page) return;
    const notice = translationNotice(model, page);
    if (notice) tree.children.unshift(blockOf('x-translation-notice', notice));
    if (page.edition !== GUIDE_EDITION) tree.children.push(aboutPage(model, page, cited, locale));
    tree.children.push(blockOf('x-edit-links', editLinks(model, page, locale, repository)));
  };
}

/** A component on a line of its own. */
function blockOf(element: string, props: object): LeafDirective {
  const node: LeafDirective = {type: 'leafDirective', name: element, attributes: {}, children: []};
  become(node, element, props);
  return node;
}

/** What stands under every page: provenance, sources, topics. */
function aboutPage(model: SiteModel, page: Page, cited: ReadonlySet<string>, locale: Locale): LeafDirective {
  const {provenance, sources, topics} = page.frontMatter;
  return blockOf('x-about-page', {
    provenance,
    topics: conceptLinks(model, topics, locale),
    sources: referenceViews(model, [...sources, ...cited], locale),
  });
}
