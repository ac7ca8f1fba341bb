import type {OrganisationCardView} from '../../domain/views/directory';

/** What the reader chose; an empty string means everything. */
export interface PartnerFilter {
  readonly country: string;
  readonly kind: string;
  /** Concept id. */
  readonly topic: string;
}

/** Whether an organisation stays in a list narrowed by a filter. */
export function matchesFilter(
  organisation: Pick<OrganisationCardView, 'country' | 'kind' | 'topics'>,
  filter: PartnerFilter,
): boolean {
  return (
    (filter.country === '' || organisation.country === filter.country) &&
    (filter.kind === '' || organisation.kind === filter.kind) &&
    (filter.topic === '' || organisation.topics.includes(filter.topic))
  );
}
