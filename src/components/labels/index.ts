import {translate} from '@docusaurus/Translate';
import type {Concept} from '../../domain/concepts/concept';
import type {OrganisationKind} from '../../domain/directory/organisation';
import type {Country} from '../../domain/directory/countries';

/** Name of a country in the reader's language. */
export function countryLabel(country: Country): string {
  return country === 'cz'
    ? translate({id: 'site.country.cz', message: 'Czechia'})
    : translate({id: 'site.country.no', message: 'Norway'});
}

/** Kind of an organisation in the reader's language. */
export function organisationKindLabel(kind: OrganisationKind): string {
  const labels: Record<OrganisationKind, string> = {
    counselling: translate({id: 'site.kind.counselling', message: 'Counselling service'}),
    umbrella: translate({id: 'site.kind.umbrella', message: 'Umbrella organisation'}),
    'self-help-centre': translate({id: 'site.kind.selfHelpCentre', message: 'Self-help centre'}),
    'self-help-support': translate({id: 'site.kind.selfHelpSupport', message: 'Support for self-help groups'}),
    'sexual-assault-centre': translate({id: 'site.kind.sexualAssaultCentre', message: 'Centre after sexual violence'}),
    'crisis-centre': translate({id: 'site.kind.crisisCentre', message: 'Crisis help and shelter'}),
    'childrens-centre': translate({id: 'site.kind.childrensCentre', message: 'Centre for children'}),
    'perpetrator-programme': translate({
      id: 'site.kind.perpetratorProgramme',
      message: 'Work with people who use violence',
    }),
    'victim-support': translate({id: 'site.kind.victimSupport', message: 'Victim support'}),
    'intervention-centre': translate({id: 'site.kind.interventionCentre', message: 'Intervention centre'}),
    guide: translate({id: 'site.kind.guide', message: 'Guide to services'}),
    rights: translate({id: 'site.kind.rights', message: 'Rights and advocacy'}),
    grants: translate({id: 'site.kind.grants', message: 'Funding'}),
  };
  return labels[kind];
}

/** Theme of a concept in the reader's language. */
export function conceptGroupLabel(group: Concept['group']): string {
  const labels: Record<Concept['group'], string> = {
    group: translate({id: 'site.group.group', message: 'Groups and self-help'}),
    people: translate({id: 'site.group.people', message: 'People'}),
    violence: translate({id: 'site.group.violence', message: 'Forms of violence'}),
    health: translate({id: 'site.group.health', message: 'Health'}),
    safety: translate({id: 'site.group.safety', message: 'Safety'}),
    service: translate({id: 'site.group.service', message: 'Services'}),
    police: translate({id: 'site.group.police', message: 'Police'}),
    law: translate({id: 'site.group.law', message: 'Law'}),
    evaluation: translate({id: 'site.group.evaluation', message: 'Evaluation'}),
    project: translate({id: 'site.group.project', message: 'Project and partnership'}),
    grants: translate({id: 'site.group.grants', message: 'Funding'}),
  };
  return labels[group];
}
