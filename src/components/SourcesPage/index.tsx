import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {translate} from '@docusaurus/Translate';
import type {ReferenceView} from '../../domain/views/references';
import {Page} from '../Page';
import {ReferenceItem} from '../ReferenceList';

function Source({reference}: {reference: ReferenceView}): ReactNode {
  useBrokenLinks().collectAnchor(reference.key);
  return (
    <li id={reference.key}>
      <ReferenceItem reference={reference} />
    </li>
  );
}

/** Every source that the site uses. */
export default function SourcesPage({view}: {view: {references: ReferenceView[]}}): ReactNode {
  const title = translate({id: 'site.sources.title', message: 'Sources'});
  const lead = translate({
    id: 'site.sources.lead',
    message:
      'Every source that pages and records cite, in its own language. The day on which it was recorded here stands with it; pages may have changed since.',
  });
  return (
    <Page title={title} description={lead} lead={lead}>
      <ul className="page-list section">
        {view.references.map((reference) => (
          <Source key={reference.key} reference={reference} />
        ))}
      </ul>
    </Page>
  );
}
