import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Provenance as Kind} from '../../domain/content/frontMatter';
import {entryId} from '../../domain/references/entryId';
import type {LinkView} from '../../domain/views/links';
import type {ReferenceView} from '../../domain/views/references';
import {Provenance} from '../Provenance';
import {ReferenceList} from '../ReferenceList';
import {TagList} from '../TagList';

interface Props {
  provenance: Kind;
  topics: readonly LinkView[];
  sources: readonly ReferenceView[];
}

/** What stands under every text: where its claims come from, its sources, its topics. */
export function AboutPage({provenance, topics, sources}: Props): ReactNode {
  return (
    <>
      <section className="notes" aria-labelledby="page-sources" data-search="skip">
        <Provenance kind={provenance} />
        <h2 id="page-sources">{translate({id: 'site.about.sources', message: 'Sources'})}</h2>
        <ReferenceList references={sources} idOf={entryId} />
      </section>
      <section className="page-end" aria-labelledby="page-topics" data-search="skip">
        <h2 className="aside-title" id="page-topics">
          {translate({id: 'site.about.topics', message: 'Topics'})}
        </h2>
        <TagList links={topics} />
      </section>
    </>
  );
}
