import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {OrganisationCardView} from '../../domain/views/directory';
import {countryLabel, organisationKindLabel} from '../labels';

interface Props {
  organisation: OrganisationCardView;
  /** Level of the name's heading; `p` inside running text, so that the page's outline stays its own. */
  heading?: 'h2' | 'h3' | 'p';
}

/** An organisation in a list or inside a text. */
export function OrganisationCard({organisation, heading: Heading = 'h3'}: Props): ReactNode {
  const {partner, country, kind, label, nameIn, summary, href} = organisation;
  return (
    <div className={partner ? 'card card--partner' : 'card'}>
      <p className="card__kind">
        {organisationKindLabel(kind)}, {countryLabel(country)}
      </p>
      <Heading className={Heading === 'p' ? 'card__name' : undefined}>
        <Link to={href}>{label}</Link>
      </Heading>
      {nameIn !== label && <p className="card__gloss">{nameIn}</p>}
      <p>{summary}</p>
      {partner && <p className="card__end">{translate({id: 'site.partner', message: 'Partner of the project'})}</p>}
    </div>
  );
}
