import type {Concept} from '../concepts/concept';
import {narrowerOf, relatedOf} from '../concepts/thesaurus';
import {pageKey} from '../content/page';
import {DEFAULT_LOCALE, LOCALES, type Locale} from '../locales/locales';
import {newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import {type OrganisationCardView, organisationCard} from './directory';
import {type LinkView, type PageLinkView, conceptLink, conceptLinks, inLocale, pageLink, sortByLabel} from './links';
import {type FindingView, findingsOf} from './visits';

/** A topic in a list. */
export interface TopicCardView extends LinkView {
  readonly id: string;
  readonly definition: string;
  readonly group: Concept['group'];
  /** How many pages, findings, organisations and news items carry it. */
  readonly count: number;
}

/** One language's words for a concept. */
export interface WordsView {
  readonly locale: Locale;
  readonly prefLabel: string;
  readonly altLabels: readonly string[];
  readonly definition: string;
  readonly scopeNote: string | null;
}

export interface TopicView extends LinkView {
  readonly id: string;
  /** The reader's language first. */
  readonly words: readonly WordsView[];
  readonly broader: readonly LinkView[];
  readonly narrower: readonly LinkView[];
  readonly related: readonly LinkView[];
  readonly pages: readonly PageLinkView[];
  readonly news: readonly PageLinkView[];
  readonly findings: readonly FindingView[];
  readonly organisations: readonly OrganisationCardView[];
}

/** A glossary entry. */
export interface TermView extends LinkView {
  readonly id: string;
  readonly topic: boolean;
  readonly altLabels: readonly string[];
  readonly definition: string;
  readonly scopeNote: string | null;
  /** The labels in the other languages. */
  readonly others: readonly {locale: Locale; label: string}[];
  readonly related: readonly LinkView[];
}

function words(concept: Concept, locale: Locale): WordsView {
  return {
    locale,
    prefLabel: concept.prefLabel[locale],
    altLabels: concept.altLabel[locale],
    definition: concept.definition[locale],
    scopeNote: concept.scopeNote?.[locale] ?? null,
  };
}

/** Pages (each once, in the reader's language where it can be) that carry a topic. */
function pagesAbout(model: SiteModel, id: string, locale: Locale): PageLinkView[] {
  const editions = new Set<string | null>([newestEdition(model), null]);
  return model.pages
    .filter(
      (page) => page.locale === DEFAULT_LOCALE && editions.has(page.edition) && page.frontMatter.topics.includes(id),
    )
    .map((page) => pageLink(model, inLocale(model, pageKey(page), locale) ?? page, locale));
}

/** Everything that a topic's page shows. */
export function topicView(model: SiteModel, concept: Concept, locale: Locale): TopicView {
  const {id} = concept;
  const pages = pagesAbout(model, id, locale);
  return {
    id,
    href: routes.topic(id),
    label: concept.prefLabel[locale],
    words: [locale, ...LOCALES.filter((other) => other !== locale)].map((each) => words(concept, each)),
    broader: conceptLinks(model, concept.broader, locale),
    narrower: conceptLinks(model, narrowerOf(model.concepts, id), locale),
    related: conceptLinks(model, relatedOf(model.concepts, id), locale),
    pages: pages.filter((page) => page.edition !== null),
    news: pages.filter((page) => page.edition === null),
    findings: findingsOf(model, {}, locale).filter((finding) => model.findings[finding.id]?.concepts.includes(id)),
    organisations: sortByLabel(
      Object.values(model.organisations)
        .filter((each) => each.concepts.includes(id))
        .map((each) => organisationCard(each, locale)),
      locale,
    ),
  };
}

/** All topics with what stands behind each, by label. */
export function topicCards(model: SiteModel, locale: Locale): TopicCardView[] {
  const cards = Object.values(model.concepts)
    .filter((concept) => concept.topic)
    .map((concept) => {
      const view = topicView(model, concept, locale);
      const count = view.pages.length + view.news.length + view.findings.length + view.organisations.length;
      return {
        id: view.id,
        href: view.href,
        label: view.label,
        definition: concept.definition[locale],
        group: concept.group,
        count,
      };
    });
  return sortByLabel(cards, locale);
}

/** The whole glossary in the alphabet of the locale. */
export function glossary(model: SiteModel, locale: Locale): TermView[] {
  const terms = Object.values(model.concepts).map((concept): TermView => {
    const ids = [
      ...concept.broader,
      ...narrowerOf(model.concepts, concept.id),
      ...relatedOf(model.concepts, concept.id),
    ];
    return {
      id: concept.id,
      href: conceptLink(model, concept.id, locale)[0]?.href ?? routes.term(concept.id),
      label: concept.prefLabel[locale],
      topic: concept.topic,
      altLabels: concept.altLabel[locale],
      definition: concept.definition[locale],
      scopeNote: concept.scopeNote?.[locale] ?? null,
      others: LOCALES.filter((other) => other !== locale).map((other) => ({
        locale: other,
        label: concept.prefLabel[other],
      })),
      related: conceptLinks(model, [...new Set(ids)], locale),
    };
  });
  return sortByLabel(terms, locale);
}
