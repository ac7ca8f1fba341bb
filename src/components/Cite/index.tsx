import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {CitationView} from '../../domain/views/references';

/**
 * What a sentence rests on: "(Persefona 2016; FMSO n.d.)", each name leading to its entry. The space before it is part
 * of it, so that text read without citations (search) has none before the full stop.
 */
export function Cite({citations}: {citations: readonly CitationView[]}): ReactNode {
  return (
    <span className="cite" data-search="skip">
      {' ('}
      <span className="visually-hidden">{translate({id: 'site.cite.source', message: 'Source:'})} </span>
      {citations.map(({key, label, href}, index) => (
        <span key={key}>
          {index > 0 && '; '}
          {href.startsWith('#') ? <a href={href}>{label}</a> : <Link to={href}>{label}</Link>}
        </span>
      ))}
      )
    </span>
  );
}
