import {formatPartialDate} from '../dates/partialDate';
import type {Helpline} from '../directory/helpline';
import type {ContactPoint, Country, Organisation, OrganisationKind} from '../directory/organisation';
import {telUri} from '../directory/phone';
import type {VerificationBasis} from '../directory/verified';
import {HTML_LANG, type Locale} from '../locales/locales';
import {routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import {type LinkView, type PageLinkView, conceptLinks, pageLinks, sortByLabel} from './links';
import {type ReferenceView, referenceViews} from './references';

/** When and how a contact was last known to be right. */
export interface VerifiedView {
  readonly date: string;
  readonly iso: string;
  readonly basis: VerificationBasis;
}

export interface HelplineView {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  /** Address of a `tel:` link. */
  readonly tel: string;
  readonly emergency: boolean;
  readonly operator: LinkView | null;
  readonly who: string;
  readonly hours: string | null;
  readonly alwaysOpen: boolean;
  readonly cost: 'free' | 'unknown';
  readonly anonymous: boolean;
  /** Names of the languages spoken, in the reader's language. */
  readonly languages: readonly string[];
  readonly note: string | null;
  readonly verified: VerifiedView;
  readonly confirmed: boolean;
}

export interface ContactView {
  readonly type: 'website' | 'finder' | 'email' | 'phone';
  readonly value: string;
  readonly href: string;
  readonly verified: VerifiedView;
}

export interface OrganisationCardView {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly nameIn: string;
  readonly country: Country;
  readonly kind: OrganisationKind;
  readonly partner: boolean;
  readonly summary: string;
  readonly topics: readonly string[];
}

export interface OrganisationView extends OrganisationCardView {
  readonly formerNames: readonly string[];
  readonly founded: string | null;
  readonly languages: readonly string[];
  readonly about: string;
  readonly contacts: readonly ContactView[];
  readonly concepts: readonly LinkView[];
  readonly pages: readonly PageLinkView[];
  readonly helplines: readonly HelplineView[];
  readonly references: readonly ReferenceView[];
}

function verifiedView(record: {verified: string; basis: VerificationBasis}, locale: Locale): VerifiedView {
  return {date: formatPartialDate(record.verified, HTML_LANG[locale]), iso: record.verified, basis: record.basis};
}

function languageNames(codes: readonly string[], locale: Locale): string[] {
  const names = new Intl.DisplayNames(HTML_LANG[locale], {type: 'language'});
  return codes.map((code) => names.of(code === 'nb' ? 'no' : code) ?? code);
}

/** A helpline in the words of a locale. */
export function helplineView(model: SiteModel, helpline: Helpline, locale: Locale): HelplineView {
  const operator = helpline.operator ? model.organisations[helpline.operator] : undefined;
  return {
    id: helpline.id,
    name: helpline.name[locale],
    number: helpline.number,
    tel: telUri(helpline.number, helpline.country),
    emergency: helpline.kind === 'emergency',
    operator: operator ? {href: routes.partner(operator.id), label: operator.name} : null,
    who: helpline.who[locale],
    hours: helpline.hours?.[locale] ?? null,
    alwaysOpen: helpline.alwaysOpen,
    cost: helpline.cost,
    anonymous: helpline.anonymous ?? false,
    languages: languageNames(helpline.languages, locale),
    note: helpline.note?.[locale] ?? null,
    verified: verifiedView(helpline, locale),
    confirmed: helpline.status === 'confirmed',
  };
}

/** The helplines of a country in their order: the emergency number stands first. */
export function helplinesOf(model: SiteModel, country: Country, locale: Locale): HelplineView[] {
  return Object.values(model.helplines)
    .filter((helpline) => helpline.country === country)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((helpline) => helplineView(model, helpline, locale));
}

/** What a list shows of an organisation. */
export function organisationCard(organisation: Organisation, locale: Locale): OrganisationCardView {
  return {
    id: organisation.id,
    href: routes.partner(organisation.id),
    label: organisation.name,
    nameIn: organisation.nameIn[locale],
    country: organisation.country,
    kind: organisation.kind,
    partner: organisation.partner,
    summary: organisation.summary[locale],
    topics: organisation.concepts,
  };
}

/** All organisations: the two partners first, then by name. */
export function organisationCards(model: SiteModel, locale: Locale): OrganisationCardView[] {
  const cards = sortByLabel(
    Object.values(model.organisations).map((organisation) => organisationCard(organisation, locale)),
    locale,
  );
  return [...cards.filter((card) => card.partner), ...cards.filter((card) => !card.partner)];
}

function contactHref({type, value}: ContactPoint, country: Country): string {
  if (type === 'phone') return telUri(value, country);
  return type === 'email' ? `mailto:${value}` : value;
}

/** Everything that an organisation's own page shows. */
export function organisationView(model: SiteModel, organisation: Organisation, locale: Locale): OrganisationView {
  return {
    ...organisationCard(organisation, locale),
    formerNames: organisation.formerNames,
    founded: organisation.founded ? formatPartialDate(organisation.founded, HTML_LANG[locale]) : null,
    languages: languageNames(organisation.languages, locale),
    about: organisation.about[locale],
    contacts: organisation.contactPoints.map((point) => ({
      type: point.type,
      value: point.value.replace(/^https:\/\/(?:www\.)?|\/$/g, ''),
      href: contactHref(point, organisation.country),
      verified: verifiedView(point, locale),
    })),
    concepts: conceptLinks(model, organisation.concepts, locale),
    pages: pageLinks(model, organisation.pages, locale),
    helplines: Object.values(model.helplines)
      .filter((helpline) => helpline.operator === organisation.id)
      .map((helpline) => helplineView(model, helpline, locale)),
    references: referenceViews(model, organisation.references, locale),
  };
}
