import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {LinkView} from '../../domain/views/links';

/** Topics as links. */
export function TagList({links}: {links: readonly LinkView[]}): ReactNode {
  return (
    <ul className="tags" data-search="skip">
      {links.map(({href, label}) => (
        <li key={href}>
          <Link className="tag" to={href}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
