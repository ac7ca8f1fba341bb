import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import {HTML_LANG, LOCALE_LABEL} from '../../domain/locales/locales';
import type {LinkView} from '../../domain/views/links';
import type {TopicView, WordsView} from '../../domain/views/topics';
import {Crumbs} from '../Crumbs';
import {Findings} from '../Findings';
import {OrganisationCard} from '../OrganisationCard';
import {PageList} from '../PageList';

interface PartProps {
  id: string;
  title: string;
  show: boolean;
  /** Whether it only lists what stands elsewhere: search finds that at its own place. */
  filed?: boolean;
  children: ReactNode;
}

/** A part of the page that is left out when nothing is filed under it. */
function Part({id, title, show, filed = true, children}: PartProps): ReactNode {
  if (!show) return null;
  return (
    <section className="section" aria-labelledby={id} data-search={filed ? 'skip' : undefined}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Words({words}: {words: WordsView}): ReactNode {
  return (
    <div>
      <dt>{LOCALE_LABEL[words.locale]}</dt>
      <dd lang={HTML_LANG[words.locale]}>
        <strong>{words.prefLabel}</strong>
        {words.altLabels.length > 0 && ` (${words.altLabels.join(', ')})`}: {words.definition}
        {words.scopeNote && ` ${words.scopeNote}`}
      </dd>
    </div>
  );
}

function Neighbours({title, links}: {title: string; links: readonly LinkView[]}): ReactNode {
  if (links.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul className="inline-list" data-search="skip">
          {links.map(({href, label}) => (
            <li key={href}>
              <Link to={href}>{label}</Link>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** One topic: what it is in three languages, its neighbours, and everything filed under it. */
export default function TopicPage({view}: {view: {topic: TopicView}}): ReactNode {
  const {topic} = view;
  const [own] = topic.words;
  const topics = translate({id: 'site.topics.title', message: 'Topics'});
  return (
    <Layout title={topic.label} description={own?.definition}>
      <main id="main" className="wrap">
        <Crumbs trail={[{href: '/topics', label: topics}]} here={topic.label} />
        <h1>{topic.label}</h1>
        <p className="lead">{own?.definition}</p>
        <Part id="pages" title={translate({id: 'site.topic.pages', message: 'Pages'})} show={topic.pages.length > 0}>
          <PageList pages={topic.pages} />
        </Part>
        <Part
          id="findings"
          title={translate({id: 'site.topic.findings', message: 'Findings of the study visit'})}
          show={topic.findings.length > 0}
        >
          <Findings findings={topic.findings} />
        </Part>
        <Part
          id="organisations"
          title={translate({id: 'site.topic.organisations', message: 'Organisations'})}
          show={topic.organisations.length > 0}
        >
          <div className="grid">
            {topic.organisations.map((organisation) => (
              <OrganisationCard key={organisation.id} organisation={organisation} />
            ))}
          </div>
        </Part>
        <Part id="news" title={translate({id: 'site.topic.news', message: 'News'})} show={topic.news.length > 0}>
          <PageList pages={topic.news} />
        </Part>
        <Part
          id="words"
          title={translate({id: 'site.topic.words', message: 'The term in three languages'})}
          show
          filed={false}
        >
          <dl className="definitions">
            {topic.words.map((words) => (
              <Words key={words.locale} words={words} />
            ))}
            <Neighbours title={translate({id: 'site.topic.broader', message: 'Broader'})} links={topic.broader} />
            <Neighbours title={translate({id: 'site.topic.narrower', message: 'Narrower'})} links={topic.narrower} />
            <Neighbours title={translate({id: 'site.topic.related', message: 'Related'})} links={topic.related} />
          </dl>
        </Part>
      </main>
    </Layout>
  );
}
