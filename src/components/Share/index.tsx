import {type ReactNode, useState, useSyncExternalStore} from 'react';
import {translate} from '@docusaurus/Translate';
import {type Shared, shareTargets, sharedText} from '../../domain/sharing/targets';
import './share.css';

type Outcome = 'copied' | 'failed' | null;

/** What the last press on "Copy" did, spoken too. */
function outcomeWords(outcome: Outcome): string {
  if (outcome === 'copied') return translate({id: 'site.share.copied', message: 'Copied.'});
  if (outcome === 'failed')
    return translate({id: 'site.share.failed', message: 'The browser did not allow it. Select the text and copy it.'});
  return '';
}

/** A text to take along: to select without script, to copy by a button with it. */
function Copyable({label, text}: {label: string; text: string}): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const copy = () =>
    (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <div className="share__copy">
      <dt>{label}</dt>
      <dd>
        <span className="share__text">{text}</span>
        <button type="button" className="button button--quiet share__needs-script" onClick={copy}>
          {translate({id: 'site.share.copy', message: 'Copy'})}
          <span className="visually-hidden">: {label}</span>
        </button>
        <span role="status" className="stamp">
          {outcomeWords(outcome)}
        </span>
      </dd>
    </div>
  );
}

const hasShare = () => typeof navigator.share === 'function';
/** A browser does not learn to share while a page is open. */
const never = () => () => undefined;

/** The device's own list of apps (Signal among them), where the browser offers it; known only in the browser. */
function DeviceShare({shared}: {shared: Shared}): ReactNode {
  const offered = useSyncExternalStore(never, hasShare, () => false);
  if (!offered) return null;
  return (
    <li>
      <button
        type="button"
        className="button button--quiet"
        // Closing the list without choosing is no error.
        onClick={() => void navigator.share(shared).catch(() => undefined)}
      >
        {translate({id: 'site.share.device', message: 'Signal and other apps'})}
      </button>
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
