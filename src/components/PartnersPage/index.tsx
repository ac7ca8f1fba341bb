import {type ReactNode, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {COUNTRIES} from '../../domain/directory/countries';
import type {OrganisationCardView} from '../../domain/views/directory';
import type {SheetView} from '../../domain/views/downloads';
import type {LinkView} from '../../domain/views/links';
import {DownloadLinks} from '../Downloads';
import {OrganisationCard} from '../OrganisationCard';
import {Page} from '../Page';
import {countryLabel, organisationKindLabel} from '../labels';
import {type PartnerFilter, matchesFilter} from './filter';

function Choice({
  id,
  label,
  all,
  options,
  onChange,
}: {
  id: string;
  label: string;
  all: string;
  options: readonly [string, string][];
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} autoComplete="off" onChange={(event) => onChange(event.target.value)}>
        <option value="">{all}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The directory: a plain list without script; with script it can be narrowed by country, kind and topic. */
export default function PartnersPage({
  view,
}: {
  view: {organisations: OrganisationCardView[]; topics: LinkView[]; sheets?: readonly SheetView[]};
}): ReactNode {
  const [filter, setFilter] = useState<PartnerFilter>({country: '', kind: '', topic: ''});
  const {selectMessage} = usePluralForm();
  const shown = view.organisations.filter((organisation) => matchesFilter(organisation, filter));
  const kinds = [...new Set(view.organisations.map(({kind}) => kind))];
  const title = translate({id: 'site.partners.title', message: 'Partners and services'});
  const lead = translate({
    id: 'site.partners.lead',
    message:
      'The two partners of the project, and services in Czechia and Norway that its pages mention. Contacts only as far as our sources allow, each with its date.',
  });
  const change = (key: keyof PartnerFilter) => (value: string) => setFilter((before) => ({...before, [key]: value}));
  return (
    <Page title={title} description={lead} lead={lead}>
      <form
        className="filters"
        aria-label={translate({id: 'site.partners.filter', message: 'Narrow the list'})}
        // On the way back the browser would fill in what was chosen before, above a list of all.
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <Choice
          id="filter-country"
          label={translate({id: 'site.partners.country', message: 'Country'})}
          all={translate({id: 'site.partners.allCountries', message: 'Both countries'})}
          options={COUNTRIES.map((country) => [country, countryLabel(country)])}
          onChange={change('country')}
        />
        <Choice
          id="filter-kind"
          label={translate({id: 'site.partners.kind', message: 'Kind'})}
          all={translate({id: 'site.partners.allKinds', message: 'All kinds'})}
          options={kinds.map((kind) => [kind, organisationKindLabel(kind)])}
          onChange={change('kind')}
        />
        <Choice
          id="filter-topic"
          label={translate({id: 'site.partners.topic', message: 'Topic'})}
          all={translate({id: 'site.partners.allTopics', message: 'All topics'})}
          options={view.topics.map(({href, label}) => [href.split(/[/#]/).at(-1) ?? '', label])}
          onChange={change('topic')}
        />
      </form>
      <p className="stamp" role="status" data-search="skip">
        {selectMessage(
          shown.length,
          translate(
            {id: 'site.partners.count', message: '{count} organisation|{count} organisations'},
            {count: shown.length},
          ),
        )}
      </p>
      <ul className="grid" data-search="skip">
        {shown.map((organisation) => (
          <li key={organisation.id}>
            <OrganisationCard organisation={organisation} heading="h2" />
          </li>
        ))}
      </ul>
      {view.sheets?.map(({country, files}) => (
        <DownloadLinks
          key={country}
          label={translate(
            {id: 'site.downloads.directory', message: 'A sheet for the wall with organisations, {country}:'},
            {country: countryLabel(country)},
          )}
          files={files}
        />
      ))}
    </Page>
  );
}
