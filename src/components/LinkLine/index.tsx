import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {LinkView} from '../../domain/views/links';

/** Links in a line of text, with commas between them. */
export function LinkLine({links}: {links: readonly LinkView[]}): ReactNode {
  return links.map(({href, label}, index) => (
    <span key={href}>
      {index > 0 && ', '}
      <Link to={href}>{label}</Link>
    </span>
  ));
}
