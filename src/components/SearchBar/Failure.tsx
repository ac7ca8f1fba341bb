import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {SearchFailure} from './provider';
import {failureText} from './words';

interface Props {
  failure: SearchFailure;
  retry: () => void;
  className?: string;
}

/** Why there are no answers, and a button to try again. */
export function Failure({failure, retry, className}: Props): ReactNode {
  return (
    <div role="alert" className={className}>
      <p>{failureText(failure)}</p>
      <button type="button" className="button button--quiet" onClick={retry}>
        {translate({id: 'site.search.retry', message: 'Try again'})}
      </button>
    </div>
  );
}
