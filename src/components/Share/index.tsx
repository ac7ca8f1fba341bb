import {type ReactNode, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import {type Shared, shareTargets, sharedText} from '../../domain/sharing/targets';
import {copyText} from '../copyText';
import './share.css';

type Outcome = 'copied' | 'failed' | null;

function outcomeWords(outcome: Outcome): string {
  if (outcome === 'copied') return translate({id: 'site.share.copied', message: 'Copied.'});
  if (outcome === 'failed')
    return translate({id: 'site.share.failed', message: 'The browser did not allow it. Select the text and copy it.'});
  return '';
}

/** What the last press on the button beside it did, spoken too. */
function Said({outcome}: {outcome: Outcome}): ReactNode {
  return (
    <span role="status" className="stamp">
      {outcomeWords(outcome)}
    </span>
  );
}

/** A text to take along: to select without script, to copy by a button with it. */
function Copyable({label, text}: {label: string; text: string}): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'failed');
  return (
    <div className="share__copy">
      <dt>{label}</dt>
      <dd>
        <span className="share__text">{text}</span>
        <button type="button" className="button button--quiet share__needs-script" onClick={() => void copy()}>
          {translate({id: 'site.share.copy', message: 'Copy'})}
          <span className="visually-hidden">: {label}</span>
        </button>
        <Said outcome={outcome} />
      </dd>
    </div>
  );
}

/** Closing the list without choosing is no error. */
const isClosed = (error: unknown) => (error as Error | undefined)?.name === 'AbortError';

/**
 * The device's own list of apps (Signal among them). It is offered before it is known whether the browser has one: what comes later
 * would move the page. A press that waited for the script may be too old for the browser, which then refuses it.
 */
function DeviceShare({shared}: {shared: Shared}): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const share = () =>
    (navigator.share?.(shared) ?? Promise.reject(new Error('no list of apps'))).then(
      () => setOutcome(null),
      (error: unknown) => setOutcome(isClosed(error) ? null : 'failed'),
    );
  return (
    <li className="share__device share__needs-script">
      <button type="button" className="button button--quiet" onClick={share}>
        {translate({id: 'site.share.device', message: 'Signal and other apps'})}
      </button>
      <Said outcome={outcome} />
    </li>
  );
}

/**
 * Ways to share a page: plain links and texts to copy, nothing of others is loaded, and others learn of it only when a link is
 * followed. Folded, so that a page stays what it is about.
 */
export function Share({url, title}: Shared): ReactNode {
  const shared = {url, title};
  const words = {
    email: translate({id: 'site.share.email', message: 'E-mail'}),
    address: translate({id: 'site.share.address', message: 'Address of this page'}),
    post: translate({id: 'site.share.post', message: 'Text for Mastodon and other apps'}),
  };
  return (
    <details className="share" data-search="skip">
      <summary>{translate({id: 'site.share.title', message: 'Share this page'})}</summary>
      <p>
        {translate({
          id: 'site.share.seen',
          message:
            'A shared link is seen by those who get it and by the service that carries it, and it stays in their history and in yours.',
        })}
      </p>
      <ul className="share__ways">
        {shareTargets(shared).map(({id, name, href}) => (
          <li key={id}>
            <a className="button button--quiet" href={href} rel="noreferrer noopener nofollow">
              {name ?? words.email}
            </a>
          </li>
        ))}
        <DeviceShare shared={shared} />
      </ul>
      <dl>
        <Copyable label={words.address} text={url} />
        <Copyable label={words.post} text={sharedText(shared)} />
      </dl>
      <p className="share__no-script stamp">
        {translate({id: 'site.share.noScript', message: 'Copying by a button needs script: select the text instead.'})}
      </p>
    </details>
  );
}
