import {type ReactNode, useId} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';

/**
 * A part of a page that no source carries: our own suggestion. The words say so, for the eye and the ear, where it begins
 * and for the ear also where it ends; the dashed line is the one of pages that are suggestions as a whole.
 */
export function Proposed({href, children}: {href: string | null; children?: ReactNode}): ReactNode {
  const id = useId();
  return (
    <div className="proposed" role="note" aria-labelledby={id}>
      <p className="proposed__title" id={id}>
        {translate({id: 'site.proposed', message: 'Our suggestion, to be confirmed'})}
      </p>
      {children}
      {href && (
        <p className="proposed__more">
          <Link to={href}>
            {translate({id: 'site.proposed.more', message: 'What is a suggestion and what is sourced'})}
          </Link>
        </p>
      )}
      <p className="visually-hidden">{translate({id: 'site.proposed.end', message: 'End of our suggestion.'})}</p>
    </div>
  );
}
