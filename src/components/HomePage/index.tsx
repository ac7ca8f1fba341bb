import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {HomeView} from '../../domain/views/home';
import {OrganisationCard} from '../OrganisationCard';
import {PageList} from '../PageList';
import {TagList} from '../TagList';
import {VisitMap} from '../VisitMap';
import {Hills} from './Hills';

interface Way {
  question: string;
  answer: string;
  href: string;
  action: string;
}

/** The questions with which people come, and where each is answered. */
function ways({start, report}: HomeView): Way[] {
  const handbook: Pick<Way, 'answer' | 'action'> = {
    answer: translate({
      id: 'site.home.handbook.answer',
      message: 'The handbook leads from the first decision to the last meeting, with checklists and templates.',
    }),
    action: translate({id: 'site.home.handbook.action', message: 'Begin with the handbook'}),
  };
  const project: typeof handbook = {
    answer: translate({
      id: 'site.home.group.answer',
      message: 'How the self-help group in Brno worked, and how it differed from therapy and courses.',
    }),
    action: translate({id: 'site.home.group.action', message: 'About the self-help group'}),
  };
  return [
    {
      question: translate({id: 'site.home.group', message: 'I want to start a group'}),
      href: start.href,
      ...(start.handbook ? handbook : project),
    },
    {
      question: translate({id: 'site.home.norway', message: 'I want to know how Norway does it'}),
      answer: translate({
        id: 'site.home.norway.answer',
        message: 'One week in May 2015: three cities, eight kinds of hosts, and what was learned.',
      }),
      href: '/visits/norway-2015',
      action: translate({id: 'site.home.norway.action', message: 'About the study visit'}),
    },
    {
      question: translate({id: 'site.home.report', message: 'I am looking for the project report'}),
      answer: translate({
        id: 'site.home.report.answer',
        message: 'What the report of 2016 says, to read and to cite, and where it is silent.',
      }),
      href: report,
      action: translate({id: 'site.home.report.action', message: 'Read edition 2016'}),
    },
  ];
}

function Numbers(): ReactNode {
  return (
    <section className="section" aria-labelledby="numbers">
      <h2 id="numbers">{translate({id: 'site.home.numbers', message: 'What the report counts'})}</h2>
      <dl className="figures">
        <div>
          <dt>{translate({id: 'site.home.meetings', message: 'meetings of the self-help group'})}</dt>
          <dd>42</dd>
        </div>
        <div>
          <dt>{translate({id: 'site.home.sessions', message: 'sessions of the therapy group'})}</dt>
          <dd>23</dd>
        </div>
        <div>
          <dt>{translate({id: 'site.home.activities', message: 'educational group activities'})}</dt>
          <dd>15</dd>
        </div>
      </dl>
    </section>
  );
}

/** The first page: what this is, in one screen, and the ways in. */
export default function HomePage({view}: {view: HomeView}): ReactNode {
  const lead = translate({
    id: 'site.home.lead',
    message:
      'What Persefona in Brno learned from its groups and from Norwegian self-help centres. For those who start, run and support groups after violence.',
  });
  return (
    <Layout description={lead}>
      <main id="main">
        <div className="hero">
          <div className="wrap hero__text">
            <h1>{translate({id: 'site.home.title', message: 'Groups in which people help each other'})}</h1>
            <p className="lead">{lead}</p>
          </div>
          <Hills />
        </div>
        <div className="wrap">
          <section className="section section--first" aria-labelledby="ways">
            <h2 id="ways">{translate({id: 'site.home.ways', message: 'What brings you here?'})}</h2>
            <ol className="stops">
              {ways(view).map(({question, answer, href, action}) => (
                <li key={href}>
                  <h3>{question}</h3>
                  <p>{answer}</p>
                  <p className="actions">
                    <Link className="button button--quiet" to={href}>
                      {action}
                    </Link>
                  </p>
                </li>
              ))}
            </ol>
          </section>
          <div className="split section">
            {view.visit && (
              <section className="card card--row" aria-labelledby="visit">
                <VisitMap places={view.visit.places} />
                <div>
                  <h2 id="visit">{view.visit.title}</h2>
                  <p>{view.visit.summary}</p>
                  <p>
                    <Link to="/visits/norway-2015">
                      {translate({id: 'site.home.findings', message: 'Hosts and findings'})}
                    </Link>
                  </p>
                </div>
              </section>
            )}
            <section className="helpline helpline--first on-deep" aria-labelledby="danger">
              <h2 id="danger">{translate({id: 'site.home.help', message: 'I need help now'})}</h2>
              <p>{translate({id: 'site.home.help.answer', message: 'In danger, call the emergency number.'})}</p>
              <a className="helpline__number" href="tel:112">
                112
              </a>
              <p>
                <Link to="/help">{translate({id: 'site.home.help.action', message: 'Other help numbers'})}</Link>
              </p>
            </section>
          </div>
          <section className="section" aria-labelledby="topics">
            <h2 id="topics">{translate({id: 'site.topics.title', message: 'Topics'})}</h2>
            <TagList links={view.topics} />
          </section>
          <Numbers />
          <div className="split section">
            <section aria-labelledby="partners">
              <h2 id="partners">{translate({id: 'site.home.partners', message: 'Who stands behind it'})}</h2>
              <div className="grid">
                {view.partners.map((partner) => (
                  <OrganisationCard key={partner.id} organisation={partner} />
                ))}
              </div>
              <p>
                <Link to="/partners">{translate({id: 'site.partner.all', message: 'All partners and services'})}</Link>
              </p>
            </section>
            <section aria-labelledby="news">
              <h2 id="news">{translate({id: 'site.nav.news', message: 'News'})}</h2>
              <PageList pages={view.news} />
            </section>
          </div>
        </div>
      </main>
    </Layout>
  );
}
