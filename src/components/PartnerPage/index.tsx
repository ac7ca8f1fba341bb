import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import {holdsFor} from '../../domain/directory/holds';
import type {ContactView, OrganisationView} from '../../domain/views/directory';
import {Crumbs} from '../Crumbs';
import {HelplineCard} from '../HelplineCard';
import {PageList} from '../PageList';
import {ReferenceList} from '../ReferenceList';
import {TagList} from '../TagList';
import {verifiedText} from '../Verified';
import {contactLabel} from '../Verified/contactLabel';
import {countryLabel, organisationKindLabel} from '../labels';
import {useFreshness} from '../useFreshness';

interface Props {
  view: {organisation: OrganisationView; jsonLd: object; vCard: string};
}

function Fact({name, children}: {name: string; children: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Contact({contact}: {contact: ContactView}): ReactNode {
  const {freshness, href, value} = contact;
  return (
    <Fact name={contactLabel(contact.type)}>
      {freshness !== 'expired' && href !== null && (
        <>
          <a href={href} rel="noreferrer" data-repeat="">
            {value}
          </a>
          <br />
        </>
      )}
      <small
        className={freshness === 'fresh' ? 'verified' : 'verified verified--old'}
        data-search="skip"
        data-holds={holdsFor(contact)}
      >
        {verifiedText(contact)}
      </small>
    </Fact>
  );
}

/** One organisation: what it does, how to reach it and how fresh that is, and what here is about it. */
export default function PartnerPage({view}: Props): ReactNode {
  const {organisation: o} = view;
  const contacts = useFreshness(o.contacts);
  const helplines = useFreshness(o.helplines);
  const vCardUrl = useBaseUrl(view.vCard);
  const partners = translate({id: 'site.partners.title', message: 'Partners and services'});
  return (
    <Layout title={o.label} description={o.summary}>
      <Head>
        <script type="application/ld+json">{JSON.stringify(view.jsonLd).replace(/</g, '\\u003c')}</script>
      </Head>
      <main id="main" className="wrap">
        <Crumbs trail={[{href: '/partners', label: partners}]} here={o.label} />
        <h1>{o.label}</h1>
        <p className="lead">{o.summary}</p>
        <p className="measure">{o.about}</p>
        <dl className="definitions section">
          <Fact name={translate({id: 'site.partner.kind', message: 'Kind'})}>{organisationKindLabel(o.kind)}</Fact>
          <Fact name={translate({id: 'site.partners.country', message: 'Country'})}>{countryLabel(o.country)}</Fact>
          {o.nameIn !== o.label && (
            <Fact name={translate({id: 'site.partner.meaning', message: 'Name explained'})}>{o.nameIn}</Fact>
          )}
          {o.formerNames.length > 0 && (
            <Fact name={translate({id: 'site.partner.former', message: 'Earlier name'})}>
              {o.formerNames.join(', ')}
            </Fact>
          )}
          {o.founded && <Fact name={translate({id: 'site.partner.founded', message: 'Founded'})}>{o.founded}</Fact>}
          <Fact name={translate({id: 'site.partner.languages', message: 'Languages in our sources'})}>
            {o.languages.join(', ')}
          </Fact>
          {contacts.map((contact) => (
            <Contact key={`${contact.type}${contact.href}`} contact={contact} />
          ))}
        </dl>
        <p>
          <a className="button button--quiet" href={vCardUrl} download>
            {translate({id: 'site.partner.vcard', message: 'Contact card (vCard)'})}
          </a>
        </p>
        {o.helplines.length > 0 && (
          <section className="section" aria-labelledby="helplines">
            <h2 id="helplines">{translate({id: 'site.partner.helplines', message: 'Help numbers'})}</h2>
            <div className="grid">
              {helplines.map((helpline) => (
                <HelplineCard key={helpline.id} helpline={helpline} level={3} />
              ))}
            </div>
          </section>
        )}
        {o.pages.length > 0 && (
          <section className="section" aria-labelledby="pages">
            <h2 id="pages">{translate({id: 'site.topic.pages', message: 'Pages'})}</h2>
            <PageList pages={o.pages} />
          </section>
        )}
        <section className="notes" aria-labelledby="sources" data-search="skip">
          <h2 id="sources">{translate({id: 'site.about.sources', message: 'Sources'})}</h2>
          <ReferenceList references={o.references} />
        </section>
        <section className="page-end" aria-labelledby="topics" data-search="skip">
          <h2 className="aside-title" id="topics">
            {translate({id: 'site.about.topics', message: 'Topics'})}
          </h2>
          <TagList links={o.concepts} />
        </section>
        <p className="section">
          <Link to="/partners">{translate({id: 'site.partner.all', message: 'All partners and services'})}</Link>
        </p>
      </main>
    </Layout>
  );
}
