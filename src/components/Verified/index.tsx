import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Freshness} from '../../domain/directory/freshness';
import {holdsFor} from '../../domain/directory/holds';
import type {VerifiedView} from '../../domain/views/directory';

interface Props {
  verified: VerifiedView;
  freshness: Freshness;
}

function confirmedText({date, how}: VerifiedView): string {
  switch (how) {
    case 'called':
      return translate({id: 'site.verified.called', message: 'Confirmed by phone: {date}'}, {date});
    case 'wrote':
      return translate({id: 'site.verified.wrote', message: 'Confirmed in writing: {date}'}, {date});
    case 'website':
      return translate({id: 'site.verified.website', message: 'Confirmed on the organisation’s site: {date}'}, {date});
    case null:
      return translate({id: 'site.verified.confirmed', message: 'Confirmed with the organisation: {date}'}, {date});
  }
}

function freshText(verified: VerifiedView): string {
  const {date, basis} = verified;
  switch (basis) {
    case 'confirmed':
      return confirmedText(verified);
    case 'dated-source':
      return translate({id: 'site.verified.dated', message: 'Not confirmed by us yet. Newest source: {date}'}, {date});
    case 'undated-source':
      return translate(
        {
          id: 'site.verified.undated',
          message: 'Not confirmed by us; the source bears no date and was recorded on {date}',
        },
        {date},
      );
  }
}

function staleText({date, basis}: VerifiedView): string {
  return basis === 'undated-source'
    ? translate(
        {
          id: 'site.verified.stale.undated',
          message: 'Not confirmed since {date}, when a source without a date was recorded',
        },
        {date},
      )
    : translate({id: 'site.verified.stale', message: 'Not confirmed since {date}'}, {date});
}

function expiredText({date, basis}: VerifiedView): string {
  return basis === 'undated-source'
    ? translate(
        {
          id: 'site.verified.expired.undated',
          message:
            'Last seen in a source without a date, recorded on {date}. Nobody has confirmed it since, so it is not shown.',
        },
        {date},
      )
    : translate(
        {
          id: 'site.verified.expired',
          message: 'Last seen: {date}. Nobody has confirmed it since, so it is not shown.',
        },
        {date},
      );
}

/** When and how a contact was last known to be right, and what follows from it. */
export function verifiedText({verified, freshness}: Props): string {
  if (freshness === 'fresh') return freshText(verified);
  return freshness === 'stale' ? staleText(verified) : expiredText(verified);
}

/** The form changes with the words: an old one stands in a dashed frame. */
export function Verified({verified, freshness}: Props): ReactNode {
  return (
    <p
      className={freshness === 'fresh' ? 'verified' : 'verified verified--old'}
      data-search="skip"
      data-holds={holdsFor({verified, freshness})}
    >
      {verifiedText({verified, freshness})}
    </p>
  );
}
