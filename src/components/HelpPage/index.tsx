import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Country} from '../../domain/directory/organisation';
import type {HelplineView} from '../../domain/views/directory';
import {HelplineCard} from '../HelplineCard';
import {Page} from '../Page';
import {countryLabel} from '../labels';

interface Props {
  view: {countries: {country: Country; helplines: HelplineView[]}[]};
}

/** The help numbers of both countries; the emergency number stands first. Plain HTML, no script needed. */
export default function HelpPage({view}: Props): ReactNode {
  const title = translate({id: 'site.help.title', message: 'Help'});
  const lead = translate({
    id: 'site.help.lead',
    message: 'Are you in danger now? Call 112. It is the emergency number in Czechia and in Norway.',
  });
  return (
    <Page
      title={title}
      description={translate({
        id: 'site.help.description',
        message: 'Emergency and help numbers in Czechia and Norway, with the date of each.',
      })}
      lead={lead}
    >
      <p className="banner">
        {translate({
          id: 'site.help.notice',
          message:
            'Nobody of the partnership has called these numbers yet to confirm them. Each shows how fresh our source is. In danger, call 112.',
        })}
      </p>
      {view.countries.map(({country, helplines}) => (
        <section className="section" key={country} aria-labelledby={country}>
          <h2 id={country}>{countryLabel(country)}</h2>
          <div className="grid">
            {helplines.map((helpline) => (
              <HelplineCard key={helpline.id} helpline={helpline} level={3} />
            ))}
          </div>
        </section>
      ))}
      <p className="section">
        <Link to="/partners">{translate({id: 'site.help.partners', message: 'Organisations that help'})}</Link>
      </p>
    </Page>
  );
}
