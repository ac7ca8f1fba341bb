import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';

interface Props {
  href: string;
  label: string;
  title: string;
}

/** A citation: the source's short name, leading to its entry in the list of sources. */
export function Cite({href, label, title}: Props): ReactNode {
  return (
    <Link className="cite" to={href} title={title}>
      <span className="visually-hidden">{translate({id: 'site.cite.source', message: 'Source:'})} </span>[{label}]
    </Link>
  );
}
