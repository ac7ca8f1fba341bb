import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {translate} from '@docusaurus/Translate';
import type {FindingView, HostView, VisitView} from '../../domain/views/visits';
import {Inference} from '../Inference';
import {LinkLine} from '../LinkLine';
import {Page} from '../Page';
import {PageList} from '../PageList';
import {ReferenceList} from '../ReferenceList';
import {TagList} from '../TagList';
import {VisitMap} from '../VisitMap';

function Host({host}: {host: HostView}): ReactNode {
  return (
    <li className="card">
      <p className="card__kind">
        {host.contact === 'visited'
          ? translate({id: 'site.host.visited', message: 'Visited'})
          : translate({id: 'site.host.met', message: 'Met'})}
      </p>
      <h3>{host.name}</h3>
      {host.inference && <Inference inference={host.inference} />}
      <TagList links={host.concepts} />
    </li>
  );
}

function Finding({finding}: {finding: FindingView}): ReactNode {
  useBrokenLinks().collectAnchor(finding.id);
  return (
    <li className="card" id={finding.id} data-search="entry">
      <h3>{finding.title}</h3>
      <p>{finding.statement}</p>
      {finding.inference && <Inference inference={finding.inference} />}
      {finding.pages.length > 0 && (
        <p>
          {translate({id: 'site.finding.pages', message: 'Read on:'})} <LinkLine links={finding.pages} />
        </p>
      )}
      <TagList links={finding.concepts} />
    </li>
  );
}

/** A study visit: when and why, its places on a map, the hosts by kind as the report names them, the findings. */
export default function VisitPage({view}: {view: {visit: VisitView}}): ReactNode {
  const {visit} = view;
  useBrokenLinks().collectAnchor('findings');
  return (
    <Page title={visit.title} description={visit.summary} lead={visit.summary}>
      <div className="split section">
        <dl className="definitions">
          <div>
            <dt>{translate({id: 'site.visit.when', message: 'When'})}</dt>
            <dd>
              {visit.when}, {visit.duration}
            </dd>
          </div>
          <div>
            <dt>{translate({id: 'site.visit.places', message: 'Places'})}</dt>
            <dd>{visit.places.map(({name}) => name).join(', ')}</dd>
          </div>
          <div>
            <dt>{translate({id: 'site.visit.purpose', message: 'Why'})}</dt>
            <dd>{visit.purpose}</dd>
          </div>
          <div>
            <dt>{translate({id: 'site.visit.visitors', message: 'Visitors'})}</dt>
            <dd>
              <LinkLine links={visit.visitors} />
            </dd>
          </div>
          <div>
            <dt>{translate({id: 'site.visit.partners', message: 'Partner in Norway'})}</dt>
            <dd>
              <LinkLine links={visit.partners} />
            </dd>
          </div>
        </dl>
        <figure>
          <VisitMap places={visit.places} />
          <figcaption className="stamp">
            {translate({id: 'site.map.caption', message: 'A sketch of ours, not to scale for travelling.'})}
          </figcaption>
        </figure>
      </div>
      <section className="section" aria-labelledby="hosts">
        <h2 id="hosts">{translate({id: 'site.visit.hosts', message: 'Hosts, as the report names them'})}</h2>
        <p className="measure">
          {translate({
            id: 'site.visit.hostsNote',
            message:
              'The report names kinds of places, not institutions, and does not say which was in which city. Where we think we know more, it is marked as our inference.',
          })}
        </p>
        <ul className="grid section">
          {visit.hosts.map((host) => (
            <Host key={host.id} host={host} />
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="findings">
        <h2 id="findings">{translate({id: 'site.visit.findings', message: 'Findings'})}</h2>
        <ul className="grid">
          {visit.findings.map((finding) => (
            <Finding key={finding.id} finding={finding} />
          ))}
        </ul>
      </section>
      {visit.pages.length > 0 && (
        <section className="section" aria-labelledby="pages">
          <h2 id="pages">{translate({id: 'site.topic.pages', message: 'Pages'})}</h2>
          <PageList pages={visit.pages} />
        </section>
      )}
      <section className="notes" aria-labelledby="sources" data-search="skip">
        <h2 id="sources">{translate({id: 'site.about.sources', message: 'Sources'})}</h2>
        <ReferenceList references={visit.references} />
      </section>
    </Page>
  );
}
