import {contentLines, escapeText} from '../exchange/contentLine';
import type {Localised} from '../locales/locales';
import {contactLifetime, freshnessOf} from './freshness';
import type {Organisation} from './organisation';
import {telUri} from './phone';

/**
 * An organisation as vCard 4.0 (RFC 6350), with the day on which each contact was verified in the note. What has expired on
 * the day of the build is left out: a card lives on in an address book, where nobody sees that it is old.
 */
export function vCard(organisation: Organisation, locale: keyof Localised, day: string | null = null): string {
  const points = organisation.contactPoints.filter(
    ({type, verified}) => freshnessOf({verified, lifetime: contactLifetime(type)}, day) !== 'expired',
  );
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN;LANGUAGE=${locale}:${escapeText(organisation.name)}`,
    `ORG:${escapeText(organisation.name)}`,
    ...points.map((point) => {
      if (point.type === 'email') return `EMAIL:${point.value}`;
      if (point.type === 'phone') return `TEL;VALUE=uri:${telUri(point.value, organisation.country)}`;
      return `URL:${point.value}`;
    }),
    `NOTE;LANGUAGE=${locale}:${escapeText(`${organisation.summary[locale]} ${points.map((point) => `${point.value}: ${point.verified}`).join('; ')}`)}`,
    'END:VCARD',
  ];
  return contentLines(lines);
}

/** An organisation in schema.org terms, as JSON-LD. */
export function organisationJsonLd(organisation: Organisation, locale: keyof Localised): object {
  const website = organisation.contactPoints.find((point) => point.type === 'website');
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: organisation.name,
    alternateName: [...new Set([organisation.nameIn[locale], ...organisation.formerNames])].filter(
      (name) => name !== organisation.name,
    ),
    description: organisation.summary[locale],
    areaServed: {'@type': 'Country', name: organisation.country.toUpperCase()},
    knowsLanguage: organisation.languages,
    ...(organisation.founded ? {foundingDate: organisation.founded} : {}),
    ...(website ? {url: website.value} : {}),
  };
}
