import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Country} from '../../domain/directory/countries';
import type {HelplineView} from '../../domain/views/directory';
import type {SheetView} from '../../domain/views/downloads';
import {DownloadLinks} from '../Downloads';
import {HelplineCard} from '../HelplineCard';
import {Page} from '../Page';
import {countryLabel} from '../labels';
import {useFreshness} from '../useFreshness';
import './print.css';

interface CountryHelp {
  country: Country;
  helplines: HelplineView[];
}

interface Props {
  view: {countries: CountryHelp[]; sheets: SheetView[]};
}

function CountrySection({country, helplines}: CountryHelp): ReactNode {
  const shown = useFreshness(helplines);
  return (
    <section className="section" aria-labelledby={country}>
      <h2 id={country}>{countryLabel(country)}</h2>
      <div className="grid">
        {shown.map((helpline) => (
          <HelplineCard key={helpline.id} helpline={helpline} level={3} />
        ))}
      </div>
    </section>
  );
}

/** Whether anybody has confirmed the numbers yet, in one sentence above them. */
function notice(countries: CountryHelp[]): string {
  return countries.some(({helplines}) => helplines.some(({confirmed}) => confirmed))
    ? translate({
        id: 'site.help.noticeSome',
        message: 'Each number shows when it was last confirmed. In danger, call 112.',
      })
    : translate({
        id: 'site.help.notice',
        message:
          'Nobody of the partnership has called these numbers yet to confirm them. Each shows how fresh our source is. In danger, call 112.',
      });
}

/**
 * The help numbers of both countries; the emergency number stands first, what has expired last and without its number. Plain
 * HTML, no script needed; prints on one sheet.
 */
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
      <p className="banner">{notice(view.countries)}</p>
      <div className="help-sheet">
        {view.countries.map(({country, helplines}) => (
          <CountrySection key={country} country={country} helplines={helplines} />
        ))}
      </div>
      {view.sheets.map(({country, files}) => (
        <DownloadLinks
          key={country}
          label={translate(
            {id: 'site.downloads.helplines', message: 'A sheet for the wall with help numbers, {country}:'},
            {country: countryLabel(country)},
          )}
          files={files}
        />
      ))}
      <p className="section">
        <Link to="/partners">{translate({id: 'site.help.partners', message: 'Organisations that help'})}</Link>
      </p>
    </Page>
  );
}
