import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useUntranslated} from '../../components/Untranslated';
import type {Props} from '@theme/DocPaginator';

/** The neighbouring pages. */
export default function DocPaginator({previous, next}: Props): ReactNode {
  const {langOf} = useUntranslated();
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={translate({id: 'site.pager', message: 'Neighbouring pages'})}>
      {previous && (
        <Link className="pager__prev" rel="prev" to={previous.permalink}>
          <small>{translate({id: 'site.pager.previous', message: 'Previous'})}</small>{' '}
          <span lang={langOf(previous.permalink)}>{previous.title}</span>
        </Link>
      )}
      {next && (
        <Link className="pager__next" rel="next" to={next.permalink}>
          <small>{translate({id: 'site.pager.next', message: 'Next'})}</small>{' '}
          <span lang={langOf(next.permalink)}>{next.title}</span>
        </Link>
      )}
    </nav>
  );
}
