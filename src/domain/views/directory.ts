import {formatPartialDate} from '../dates/partialDate';
import {
  type Freshness,
  type Lifetime,
  asOf,
  contactLifetime,
  freshnessOf,
  helplineLifetime,
} from '../directory/freshness';
import type {Helpline} from '../directory/helpline';
import type {ContactPoint, Organisation, OrganisationKind} from '../directory/organisation';
import type {Country} from '../directory/countries';
import {telUri} from '../directory/phone';
import type {Confirmation, VerificationBasis} from '../directory/verified';
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
  /** Null unless the record says how it was confirmed. */
  readonly how: Confirmation | null;
  readonly lifetime: Lifetime;
}

/** Another way to an organisation, for a number that is not confirmed any more. */
export interface ElsewhereView extends LinkView {
  readonly type: 'website' | 'finder';
}

export interface HelplineView {
  readonly id: string;
  readonly name: string;
  /** Null when it has expired: what may not be called does not travel to the page at all. */
  readonly number: string | null;
  /** Address of a `tel:` link. */
  readonly tel: string | null;
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
  /** On the day of the build; a page may find it worse (`asOf`). */
  readonly freshness: Freshness;
  /** The operator's finder or website. */
  readonly elsewhere: ElsewhereView | null;
  readonly confirmed: boolean;
}

export interface ContactView {
  readonly type: 'website' | 'finder' | 'email' | 'phone';
  /** Null when it has expired, and so is its address. */
  readonly value: string | null;
  readonly href: string | null;
  readonly verified: VerifiedView;
  readonly freshness: Freshness;
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

type Verification = Pick<ContactPoint, 'verified' | 'basis' | 'how'>;

function verifiedView({verified, basis, how}: Verification, lifetime: Lifetime, locale: Locale): VerifiedView {
  return {
    date: formatPartialDate(verified, HTML_LANG[locale]),
    iso: verified,
    basis,
    how: basis === 'confirmed' ? (how ?? null) : null,
    lifetime,
  };
}

function languageNames(codes: readonly string[], locale: Locale): string[] {
  const names = new Intl.DisplayNames(HTML_LANG[locale], {type: 'language'});
  return codes.map((code) => names.of(code === 'nb' ? 'no' : code) ?? code);
}

/** Where else an organisation is found: its finder first, then its website. */
function elsewhereOf(organisation: Organisation | undefined): ElsewhereView | null {
  for (const type of ['finder', 'website'] as const) {
    const point = organisation?.contactPoints.find((each) => each.type === type);
    if (point) return {type, href: point.value, label: shortAddress(point.value)};
  }
  return null;
}

function shortAddress(value: string): string {
  return value.replace(/^https:\/\/(?:www\.)?|\/$/g, '');
}

/**
 * A helpline in the words of a locale.
 * @param day the day of the build, `YYYY-MM-DD`; without one nothing but a standing number counts as fresh
 */
function helplineView(model: SiteModel, helpline: Helpline, locale: Locale, day: string | null): HelplineView {
  const operator = helpline.operator ? model.organisations[helpline.operator] : undefined;
  const lifetime = helplineLifetime(helpline);
  const freshness = freshnessOf({verified: helpline.verified, lifetime}, day);
  const shown = freshness !== 'expired';
  return {
    id: helpline.id,
    name: helpline.name[locale],
    number: shown ? helpline.number : null,
    tel: shown ? telUri(helpline.number, helpline.country) : null,
    emergency: helpline.kind === 'emergency',
    operator: operator ? {href: routes.partner(operator.id), label: operator.name} : null,
    who: helpline.who[locale],
    hours: helpline.hours?.[locale] ?? null,
    alwaysOpen: helpline.alwaysOpen,
    cost: helpline.cost,
    anonymous: helpline.anonymous ?? false,
    languages: languageNames(helpline.languages, locale),
    note: helpline.note?.[locale] ?? null,
    verified: verifiedView(helpline, lifetime, locale),
    freshness,
    elsewhere: elsewhereOf(operator),
    confirmed: helpline.status === 'confirmed',
  };
}

/** The helplines of a country in their order: the emergency number stands first, what has expired last. */
export function helplinesOf(
  model: SiteModel,
  country: Country,
  locale: Locale,
  day: string | null = null,
): HelplineView[] {
  const lines = Object.values(model.helplines)
    .filter((helpline) => helpline.country === country)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((helpline) => helplineView(model, helpline, locale, day));
  return asOf(lines, null);
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

function contactView(point: ContactPoint, country: Country, locale: Locale, day: string | null): ContactView {
  const lifetime = contactLifetime(point.type);
  const freshness = freshnessOf({verified: point.verified, lifetime}, day);
  const shown = freshness !== 'expired';
  return {
    type: point.type,
    value: shown ? shortAddress(point.value) : null,
    href: shown ? contactHref(point, country) : null,
    verified: verifiedView(point, lifetime, locale),
    freshness,
  };
}

/** Everything that an organisation's own page shows. */
export function organisationView(
  model: SiteModel,
  organisation: Organisation,
  locale: Locale,
  day: string | null = null,
): OrganisationView {
  return {
    ...organisationCard(organisation, locale),
    formerNames: organisation.formerNames,
    founded: organisation.founded ? formatPartialDate(organisation.founded, HTML_LANG[locale]) : null,
    languages: languageNames(organisation.languages, locale),
    about: organisation.about[locale],
    contacts: organisation.contactPoints.map((point) => contactView(point, organisation.country, locale, day)),
    concepts: conceptLinks(model, organisation.concepts, locale),
    pages: pageLinks(model, organisation.pages, locale),
    helplines: Object.values(model.helplines)
      .filter((helpline) => helpline.operator === organisation.id)
      .map((helpline) => helplineView(model, helpline, locale, day)),
    references: referenceViews(model, organisation.references, locale),
  };
}
