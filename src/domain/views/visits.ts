import {formatPartialDate} from '../dates/partialDate';
import {HTML_LANG, type Locale} from '../locales/locales';
import {routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import type {Finding, Inference, Visit} from '../visits/visit';
import {type LinkView, type PageLinkView, conceptLinks, pageLinks} from './links';
import {type ReferenceView, referenceViews} from './references';

/** An inference of ours with its sources; a component labels it as such. */
export interface InferenceView {
  readonly text: string;
  readonly references: readonly ReferenceView[];
}

export interface FindingView {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly inference: InferenceView | null;
  readonly href: string;
  readonly places: readonly string[];
  readonly concepts: readonly LinkView[];
  readonly pages: readonly PageLinkView[];
}

export interface HostView {
  readonly id: string;
  readonly name: string;
  readonly contact: 'met' | 'visited';
  readonly inference: InferenceView | null;
  readonly concepts: readonly LinkView[];
}

export interface VisitView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly when: string;
  readonly duration: string;
  readonly purpose: string;
  readonly visitors: readonly LinkView[];
  readonly partners: readonly LinkView[];
  readonly places: readonly {id: string; name: string; latitude: number; longitude: number}[];
  readonly hosts: readonly HostView[];
  readonly findings: readonly FindingView[];
  readonly pages: readonly PageLinkView[];
  readonly references: readonly ReferenceView[];
}

function inferenceView(model: SiteModel, inference: Inference | undefined, locale: Locale): InferenceView | null {
  return inference
    ? {text: inference.text[locale], references: referenceViews(model, inference.references, locale)}
    : null;
}

/** A finding in the words of a locale. */
function findingView(model: SiteModel, finding: Finding, locale: Locale): FindingView {
  const places = model.visits[finding.visit]?.places ?? [];
  return {
    id: finding.id,
    title: finding.title[locale],
    statement: finding.statement[locale],
    inference: inferenceView(model, finding.inference, locale),
    href: `${routes.visit(finding.visit)}#${finding.id}`,
    places: places.filter(({id}) => finding.places.includes(id)).map(({name}) => name[locale]),
    concepts: conceptLinks(model, finding.concepts, locale),
    pages: pageLinks(model, finding.pages, locale),
  };
}

/** Findings of a visit, of a place, or all; in their order. */
export function findingsOf(model: SiteModel, filter: {visit?: string; place?: string}, locale: Locale): FindingView[] {
  return Object.values(model.findings)
    .filter(
      (finding) =>
        (!filter.visit || finding.visit === filter.visit) && (!filter.place || finding.places.includes(filter.place)),
    )
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((finding) => findingView(model, finding, locale));
}

function organisationLinks(model: SiteModel, ids: readonly string[]): LinkView[] {
  return ids.flatMap((id) => {
    const organisation = model.organisations[id];
    return organisation ? [{href: routes.partner(id), label: organisation.name}] : [];
  });
}

/** Everything that a visit's page shows. */
export function visitView(model: SiteModel, visit: Visit, locale: Locale): VisitView {
  return {
    id: visit.id,
    title: visit.title[locale],
    summary: visit.summary[locale],
    when: formatPartialDate(visit.when, HTML_LANG[locale]),
    duration: visit.duration[locale],
    purpose: visit.purpose[locale],
    visitors: organisationLinks(model, visit.visitors),
    partners: organisationLinks(model, visit.partners),
    places: visit.places.map((place) => ({...place, name: place.name[locale]})),
    hosts: visit.hosts.map((host) => ({
      id: host.id,
      name: host.name[locale],
      contact: host.contact,
      inference: inferenceView(model, host.inference, locale),
      concepts: conceptLinks(model, host.concepts, locale),
    })),
    findings: findingsOf(model, {visit: visit.id}, locale),
    pages: pageLinks(model, visit.pages, locale),
    references: referenceViews(model, visit.references, locale),
  };
}
