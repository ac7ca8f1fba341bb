import type {Root} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {Page} from '../domain/content/page';
import {GUIDE_EDITION} from '../domain/content/page';
import type {Country} from '../domain/directory/countries';
import {isCalculator} from '../domain/evaluation/calculators';
import type {Locale} from '../domain/locales/locales';
import type {SiteModel} from '../domain/model/siteModel';
import {helplinesOf, organisationCard} from '../domain/views/directory';
import {figureSources, figureView} from '../domain/views/figures';
import {conceptLink, conceptLinks, editionPageRoute} from '../domain/views/links';
import {type Citations, citations} from '../domain/views/references';
import {editLinks, translationNotice} from '../domain/views/translations';
import {findingsOf} from '../domain/views/visits';
import {citedKeys, placeCitations} from './citations';
import {PROVENANCE_PAGE, placeContainers} from './containers';
import {become, blockOf} from './nodes';
import {sealComponents} from './seal';
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

/**
 * Turns the site's directives into components whose props are already in the reader's language, and adds to
 * the end of a page where its claims come from. Records are read at build, whatever the page's edition is:
 * an old edition must never show an old number.
 */
export default function siteDirectives({siteDir, model: readModel, locale, day, repository}: Options) {
  return (tree: Root, file: VFile): void => {
    const model = readModel();
    const place = placeOfFile(siteDir, file);
    const page = place && model.pages.find((each) => each.file === place.file);
    const listed = page !== null && page !== undefined && page.edition !== GUIDE_EDITION;
    const keys = [...(listed ? page.frontMatter.sources : []), ...citedKeys(tree), ...sourcesOfFigures(tree, model)];
    const cited = citations(model, keys, locale, listed);
    placeCitations(tree, cited);
    placeContainers(tree, page ? editionPageRoute(model, page.edition, PROVENANCE_PAGE) : null);
    placeRecords(tree, model, locale, cited, day);
    if (page) {
      const notice = translationNotice(model, page);
      if (notice) tree.children.unshift(blockOf('x-translation-notice', notice));
      if (listed) tree.children.push(aboutPage(model, page, cited, locale));
      tree.children.push(blockOf('x-edit-links', editLinks(model, page, locale, repository)));
    }
    sealComponents(tree, file);
  };
}

function sourcesOfFigures(tree: Root, model: SiteModel): string[] {
  const keys: string[] = [];
  visit(tree, 'leafDirective', ({name, attributes}) => {
    if (name === 'figure') keys.push(...figureSources(model, attributes?.id ?? ''));
  });
  return keys;
}

/** What a record, a figure or a calculator stands for; a directive that points to nothing stays as it is. */
function placeRecords(tree: Root, model: SiteModel, locale: Locale, cited: Citations, day: string | undefined): void {
  visit(tree, ['textDirective', 'leafDirective'], (node) => {
    const directive = node as TextDirective | LeafDirective;
    const {id = '', country, place, visit: visitId} = directive.attributes ?? {};
    switch (directive.name) {
      case 'term': {
        const concept = model.concepts[id ?? ''];
        const href = conceptLink(model, id ?? '', locale)[0]?.href;
        if (concept && href) become(directive, 'x-term', {href, definition: concept.definition[locale]});
        break;
      }
      case 'helplines': {
        const helplines = helplinesOf(model, country as Country, locale, day);
        become(directive, 'x-helplines', {country, helplines});
        break;
      }
      case 'organisation': {
        const organisation = model.organisations[id ?? ''];
        if (organisation) become(directive, 'x-organisation', organisationCard(organisation, locale));
        break;
      }
      case 'findings': {
        const filter = {...(place ? {place} : {}), ...(visitId ? {visit: visitId} : {})};
        become(directive, 'x-findings', {findings: findingsOf(model, filter, locale)});
        break;
      }
      case 'figure': {
        const figure = figureView(model, id ?? '', locale, cited);
        if (figure) become(directive, 'x-figure', figure);
        break;
      }
      case 'calculator':
        if (isCalculator(id ?? '')) become(directive, 'x-calculator', {id});
        break;
      default:
    }
  });
}

/** What stands under every page: provenance, sources, topics. */
function aboutPage(model: SiteModel, page: Page, cited: Citations, locale: Locale): LeafDirective {
  const {provenance, topics} = page.frontMatter;
  return blockOf('x-about-page', {provenance, topics: conceptLinks(model, topics, locale), sources: cited.list});
}
