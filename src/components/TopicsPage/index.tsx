import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {CONCEPT_GROUPS} from '../../domain/concepts/groups';
import type {TopicCardView} from '../../domain/views/topics';
import {Page} from '../Page';
import {conceptGroupLabel} from '../labels';

/** All topics, by theme. */
export default function TopicsPage({view}: {view: {topics: TopicCardView[]}}): ReactNode {
  const title = translate({id: 'site.topics.title', message: 'Topics'});
  const lead = translate({
    id: 'site.topics.lead',
    message:
      'Every page, finding, organisation and news item is filed under topics. Each topic is explained in three languages.',
  });
  const groups = CONCEPT_GROUPS.map((group) => ({group, topics: view.topics.filter((topic) => topic.group === group)}));
  return (
    <Page title={title} description={lead} lead={lead}>
      {groups
        .filter(({topics}) => topics.length > 0)
        .map(({group, topics}) => (
          <section className="section" key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{conceptGroupLabel(group)}</h2>
            <dl className="definitions">
              {topics.map((topic) => (
                <div key={topic.id}>
                  <dt>
                    <Link to={topic.href}>{topic.label}</Link>
                  </dt>
                  <dd>{topic.definition}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </Page>
  );
}
