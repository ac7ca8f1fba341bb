import {type ReactNode, useId} from 'react';
import Link from '@docusaurus/Link';

interface Props {
  href: string;
  definition: string;
  children: ReactNode;
}

/**
 * A term in running text: a link to its topic or glossary entry. The definition is its accessible
 * description, and a title for those who point with a mouse.
 */
export function Term({href, definition, children}: Props): ReactNode {
  const id = useId();
  return (
    <>
      <Link className="term" to={href} title={definition} aria-describedby={id}>
        {children}
      </Link>
      <span id={id} hidden>
        {definition}
      </span>
    </>
  );
}
