import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {VerifiedView} from '../../domain/views/directory';

/** When and how a contact was last known to be right. */
export function verifiedText({date, basis}: VerifiedView): string {
  switch (basis) {
    case 'confirmed':
      return translate({id: 'site.verified.confirmed', message: 'Confirmed with the organisation: {date}'}, {date});
    case 'dated-source':
      return translate(
        {
          id: 'site.verified.dated',
          message: 'Not confirmed by us since {date}, the date of the newest source that shows it',
        },
        {date},
      );
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

export function Verified({verified}: {verified: VerifiedView}): ReactNode {
  return (
    <p className="verified" data-search="skip">
      {verifiedText(verified)}
    </p>
  );
}
