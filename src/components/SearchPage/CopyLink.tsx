import {type ReactNode, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import {copyText} from '../copyText';
import {linkToSearch} from './address';
import '../Share/share.css';

/** What became of the last press: the link that the browser refused to copy, or null. */
type Outcome = {refused: string | null} | null;

function outcomeWords(outcome: Outcome): string {
  if (!outcome) return '';
  return outcome.refused === null
    ? translate({id: 'site.search.copied', message: 'Copied. Whoever gets the link sees what you searched for.'})
    : translate({id: 'site.share.failed', message: 'The browser did not allow it. Select the text and copy it.'});
}

/** Copies a link to a search and says what came of it; where the browser refuses, the link stands there as text. */
export function CopyLink({query}: {query: string}): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const copy = async () => {
    const {origin, pathname} = window.location;
    const link = linkToSearch(`${origin}${pathname}`, query);
    setOutcome({refused: (await copyText(link)) ? null : link});
  };
  return (
    <>
      <p>
        <button type="button" className="button button--quiet" onClick={() => void copy()}>
          {translate({id: 'site.search.copy', message: 'Copy a link to this search'})}
        </button>{' '}
        <span role="status">{outcomeWords(outcome)}</span>
      </p>
      {outcome?.refused && <p className="share__text">{outcome.refused}</p>}
    </>
  );
}
